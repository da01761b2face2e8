"""Serial shipping container codes and their check digit.

Source: GS1 General Specifications 25, sections 3.3.1 (AI 00) and 7.9 (check digit).
"""

from __future__ import annotations

from biip.checksums import gs1_standard_check_digit

from omsdesk.errors import Refused

SSCC_DIGITS = 18


def sscc(extension_digit: int, company_prefix: str, serial: int) -> str:
    """The 18 digits of an SSCC: extension digit, GS1 company prefix, serial, check digit.

    `company_prefix` has 4 to 12 digits; Refused("sscc-range") when a part does not fit.
    """
    digits = SSCC_DIGITS - 2 - len(company_prefix)
    is_prefix = company_prefix.isascii() and company_prefix.isdigit()
    fits = 0 <= extension_digit <= 9 and 0 <= serial < 10 ** max(digits, 0)
    if not (is_prefix and 4 <= len(company_prefix) <= 12 and fits):
        raise Refused("sscc-range", prefix=company_prefix, serial=serial)
    body = f"{extension_digit}{company_prefix}{serial:0{digits}}"
    return f"{body}{gs1_standard_check_digit(body)}"


def checked(code: str) -> str:
    """The SSCC itself when it has 18 digits and a right check digit, else Refused."""
    is_number = len(code) == SSCC_DIGITS and code.isascii() and code.isdigit()
    if not is_number or gs1_standard_check_digit(code[:-1]) != int(code[-1]):
        raise Refused("sscc-invalid", sscc=code)
    return code


def sscc_element(code: str) -> str:
    """The element string of AI 00, as a scanner returns it. Refused("sscc-invalid")."""
    return "00" + checked(code)


def sscc_text(code: str) -> str:
    """The line under the barcode: (00) and the digits. Refused("sscc-invalid")."""
    return "(00) " + checked(code)
