"""Families of scales, by protocol."""

from __future__ import annotations

from functools import partial

from omsdesk.devices.catalogue.model import Model
from omsdesk.devices.kinds import DeviceKind
from omsdesk.devices.ports.serial_port import SerialSettings

_RS232 = "RS-232"
_RS232_OR_COM = "RS-232, USB as COM port"
_HID = "USB (HID)"

_scale = partial(Model, kind=DeviceKind.SCALE)
_mt_sics = partial(_scale, protocol="mt-sics")
_toledo = partial(_scale, protocol="toledo-8217")
_nci = partial(_scale, protocol="nci")
_adam = partial(_scale, protocol="adam")
_adam_continuous = partial(_scale, protocol="adam-continuous")
_adam_cpw = partial(_scale, protocol="adam-cpw")
_a_and_d = partial(_scale, protocol="a-and-d")
_cas = partial(_scale, protocol="cas")
_cas_ecr = partial(_scale, protocol="cas-ecr")
_ohaus = partial(_scale, protocol="ohaus")
_sbi = partial(_scale, protocol="sartorius-sbi")
_usb_hid = partial(_scale, protocol="usb-hid")

SCALES = (
    _mt_sics(
        "Mettler Toledo",
        "balances (MS, ML, XS, XP)",
        _RS232,
        "Reference Manual MT-SICS 11781363; for Excellence balances 11780711",
    ),
    _mt_sics(
        "Mettler Toledo",
        "bench and platform scales (BBA, IND425)",
        _RS232,
        "Operating instruction platform scale 22017083, section 5.1",
    ),
    _mt_sics(
        "Ohaus",
        "Ranger 7000, set to MT-SICS",
        "RS-232, Ethernet",
        "Ranger 7000 Scales Instruction Manual, section 6.1",
    ),
    _mt_sics(
        "Kern",
        "CKE, MCN, KIB-TM, set to KCP",
        _RS232,
        "KCP reference manual KCP-ZB-e-19137; CKE-BA-e-2132, section 13.1",
    ),
    _toledo(
        "Mettler Toledo",
        "checkout scales (Diva)",
        _RS232,
        "DIVA Service Manual PSC 8200 Magellan 72191202, 8217 and 8213",
    ),
    _toledo(
        "Mettler Toledo",
        "Ariva-S",
        _RS232,
        "project odoo-driver-plugin-scale-toledo, compatible devices",
    ),
    _toledo(
        "Datalogic",
        "Magellan scanners with a scale, set to SASI",
        _RS232,
        "knowledge base, article KA-01089",
    ),
    _toledo(
        "Brecknell",
        "3700LP, set to 8213",
        _RS232,
        "3700LP Bench Scale Series User's Manual, Model 8213 Protocol",
        line=SerialSettings(),
    ),
    _toledo(
        "Ohaus",
        "Courier 7000, set to 8213",
        _RS232,
        "Courier 7000 Instruction Manual, section 6.3.2",
    ),
    _toledo(
        "Rice Lake", "BenchPro, set to EH-SCP", _RS232, "BenchPro Series Operation Manual PN 180557"
    ),
    _nci(
        "Avery Weigh-Tronix",
        "7800, 7821",
        _RS232,
        "7821 User Instructions, section 6.3; Model 7800 Family User's Manual",
    ),
    _nci(
        "Brecknell",
        "6702U, 6710U, 6720U, set to SCP-01",
        _RS232_OR_COM,
        "67XXU USB/Serial Scale Series Service Manual AWT35-501145",
    ),
    _nci("Brecknell", "DS1000 LCD, set to SINGLE or SCP-12", _RS232_OR_COM, "manual AWT35-100107"),
    _nci(
        "Brecknell",
        "3700LP, set to NCI",
        _RS232,
        "3700LP Bench Scale Series User's Manual, NCI Protocol",
        line=SerialSettings(),
    ),
    _nci(
        "Brecknell",
        "7815 parcel scale",
        _RS232,
        "Model 7815 Parcel Bench Scale User's Manual, page 19",
    ),
    _nci(
        "Brecknell",
        "6712 point-of-sale scale",
        _RS232,
        "Model 6712 Point-of-Sale Interface Scale User's Manual, page 19",
        line=SerialSettings(),
    ),
    _nci(
        "CAS", "CI-100A, layout SINGLE", _RS232, "CI-100A Operation & Service Manual, section 23.6"
    ),
    _nci("Fairbanks", "FB2255, set to P Ship", _RS232, "FB2255 manual 51297 Rev. 1, appendix 1"),
    _nci(
        "Mettler Toledo",
        "checkout scales (Diva), set to NCI",
        _RS232,
        "DIVA Service Manual PSC 8200 Magellan 72191202, Weight Command: W",
    ),
    _nci("Rice Lake", "BenchPro BP-P", _RS232, "BenchPro BP-P Operation Manual, section 6"),
    _adam("Adam Equipment", "MDW", _RS232, "MDW 300L manual p.n. 700660159, section 8.5"),
    _adam_continuous(
        "Adam Equipment",
        "MDW, set to continuous",
        _RS232,
        "MDW 300L manual p.n. 700660159, section 8.3",
    ),
    _adam_cpw(
        "Adam Equipment", "CPWplus", _RS232, "CPWplus User Manual, section Input commands format"
    ),
    _a_and_d(
        "A&D",
        "EK-L, GC, FG bench scales",
        _RS232,
        "EK-L manual, section 9-2; GC manual, Communication Mode; FG user guide",
    ),
    _a_and_d("A&D", "HV-G, HW-G platform scales", _RS232, "HV-G/HW-G manual, section 16"),
    _a_and_d(
        "A&D", "FX-i, GX balances", _RS232, "FX-i Series manual; GX Series manual, section 10-8"
    ),
    _a_and_d("A&D", "AD-4403 indicator", _RS232, "AD-4403 manual, section 8-6"),
    _cas(
        "CAS",
        "indicators CI-150A, CI-400, CI-600D, NT-200; PDS",
        _RS232,
        "CI-600D Series manual, section 10-1; NT-200 Series manual, section 14",
    ),
    _cas_ecr(
        "CAS",
        "PD-II, SW-II, AP-1",
        _RS232,
        "PD-II manual, section 3.1.6; SW-II manual, RS-232C Protocol",
    ),
    _cas_ecr(
        "Ohaus",
        "Aviator 7000, set to format 1",
        _RS232,
        "Aviator 7000 Service Manual, section 6.1.1.4",
    ),
    _ohaus(
        "Ohaus",
        "Defender 3000, Defender 5000",
        _RS232_OR_COM,
        "3000 Series Indicators manual, section 5.2; Defender 5000 manual",
    ),
    _ohaus(
        "Ohaus",
        "Ranger, Courier 5000",
        _RS232,
        "Ranger Compact manual, section 5.1.4; Courier 5000 manual, section 10.2",
    ),
    _ohaus("Ohaus", "Navigator, Scout Pro", _RS232_OR_COM, "RS232 Interface manual, page EN-3"),
    _sbi(
        "Sartorius",
        "Entris II, LE, CP balances",
        _RS232_OR_COM,
        "Entris II data interface description; LE Series manual, page 51",
    ),
    _sbi(
        "Sartorius",
        "Cubis, BP balances",
        _RS232,
        "Cubis MSE Operating Instructions, page 71; BP 3100 P manual, page 60",
    ),
    _sbi(
        "Sartorius, Minebea Intec",
        "Combics",
        _RS232,
        "Combics 1 plus and Combics 3 manuals, Data Output Format",
    ),
    _usb_hid("Dymo", "M10, M25, S180", _HID, "project usbscale, scales.h"),
    _usb_hid(
        "Fairbanks",
        "Ultegra SCB-R9000",
        _HID,
        "Ultegra Bench Scale manual 51222 Rev. 3, appendix I; project usbscale",
    ),
    _usb_hid(
        "Mettler Toledo",
        "PS60 with USB",
        _HID,
        "PS Shipping Scales Operator/Technical Manual 64067860; project usbscale",
    ),
    _usb_hid("Pitney Bowes", "397-B", _HID, "project usbscale, scales.h"),
    _usb_hid(
        "Stamps.com",
        "Model 510, stainless steel 5 lb and 35 lb",
        _HID,
        "project usbscale, scales.h",
    ),
    _usb_hid("USPS", "PS311 (Elane)", _HID, "project usbscale, scales.h"),
)
