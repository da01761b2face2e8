<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActDesk</name>
    <message>
        <source>Picture of the label</source>
        <translation>[Píçtúré óf thé lábél~~~~~~~~]</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>[Ñóthíñg íš çhóšéñ~~~~~~~]</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>[Çúštómér~~~]</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>[Šíñçé~~]</translation>
    </message>
    <message>
        <source>From</source>
        <translation>[Fróm~~]</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Release {number}: why?</source>
        <translation>[Réléášé {number}: whý?~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{number} goes on</source>
        <translation>[{number} góéš óñ~~~~~~]</translation>
    </message>
    <message>
        <source>{number}: the address is right now</source>
        <translation>[{number}: thé áddréšš íš ríght ñów~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{number} has its customer</source>
        <translation>[{number} háš ítš çúštómér~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{number} is reserved</source>
        <translation>[{number} íš réšérvéd~~~~~~~~]</translation>
    </message>
    <message>
        <source>{number} still waits for stock</source>
        <translation>[{number} štíll wáítš fór štóçk~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{location} is counted</source>
        <translation>[{location} íš çóúñtéd~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>AddPage</name>
    <message>
        <source>Back (Esc)</source>
        <translation>[Báçk (Éšç)~~~~]</translation>
    </message>
    <message>
        <source>Choose the device</source>
        <translation>[Çhóóšé thé dévíçé~~~~~~~]</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>[Trý ít~~]</translation>
    </message>
    <message>
        <source>Give it a name</source>
        <translation>[Gívé ít á ñámé~~~~~~]</translation>
    </message>
    <message>
        <source>A scale</source>
        <translation>[Á šçálé~~~]</translation>
    </message>
    <message>
        <source>A label printer</source>
        <translation>[Á lábél príñtér~~~~~~]</translation>
    </message>
    <message>
        <source>A scanner</source>
        <translation>[Á šçáññér~~~~]</translation>
    </message>
    <message>
        <source>What is {title}?</source>
        <translation>[Whát íš {title}?~~~~~~]</translation>
    </message>
    <message>
        <source>Labels: choose the make and model of the printer</source>
        <translation>[Lábélš: çhóóšé thé máké áñd módél óf thé príñtér~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Pages: packing slips, pick lists, invoices</source>
        <translation>[Págéš: páçkíñg šlípš, píçk líštš, íñvóíçéš~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>What does {title} print?</source>
        <translation>[Whát dóéš {title} príñt?~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>AddressEntry</name>
    <message>
        <source>Correct the delivery address</source>
        <translation>[Çórréçt thé délívérý áddréšš~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Save the address</source>
        <translation>[Šávé thé áddréšš~~~~~~]</translation>
    </message>
</context>
<context>
    <name>AddressForm</name>
    <message>
        <source>the post</source>
        <translation>[thé póšt~~~]</translation>
    </message>
    <message>
        <source>{country} needs: {fields}</source>
        <translation>[{country} ñéédš: {fields}~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>AskStrip</name>
    <message>
        <source>Note</source>
        <translation>[Ñóté~~]</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>[Ýéš~]</translation>
    </message>
    <message>
        <source>Esc  No</source>
        <translation>[Éšç  Ñó~~~]</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>[Qúéštíóñ~~~]</translation>
    </message>
    <message>
        <source>Enter  {yes}</source>
        <translation>[Éñtér  {yes}~~~~~]</translation>
    </message>
</context>
<context>
    <name>BenchPanel</name>
    <message>
        <source>Simulated devices</source>
        <translation>[Šímúlátéd dévíçéš~~~~~~~]</translation>
    </message>
    <message>
        <source>A scanner cannot type this code</source>
        <translation>[Á šçáññér çáññót týpé thíš çódé~~~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Number</source>
        <translation>[Ñúmbér~~]</translation>
    </message>
    <message>
        <source>Scan or key a pick list number</source>
        <translation>[Šçáñ ór kéý á píçk líšt ñúmbér~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Orders ready to release</source>
        <translation>[Órdérš réádý tó réléášé~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Open pick lists</source>
        <translation>[Ópéñ píçk líštš~~~~~~]</translation>
    </message>
    <message>
        <source>Nothing to release</source>
        <translation>[Ñóthíñg tó réléášé~~~~~~~]</translation>
    </message>
    <message>
        <source>Orders appear here as soon as stock is reserved for them</source>
        <translation>[Órdérš áppéár héré áš šóóñ áš štóçk íš réšérvéd fór thém~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>No open pick list</source>
        <translation>[Ñó ópéñ píçk líšt~~~~~~~]</translation>
    </message>
    <message>
        <source>Release the chosen orders</source>
        <translation>[Réléášé thé çhóšéñ órdérš~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Ready to release</source>
        <translation>[Réádý tó réléášé~~~~~~]</translation>
    </message>
    <message>
        <source>Orders on hold are not shown here</source>
        <translation>[Órdérš óñ hóld áré ñót šhówñ héré~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Pick lists</source>
        <translation>[Píçk líštš~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>[%n láté~~~]</numerusform>
            <numerusform>[%n láté~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>[%n çhóšéñ~~~~]</numerusform>
            <numerusform>[%n çhóšéñ~~~~]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardWork</name>
    <message>
        <source>This list could not be read</source>
        <translation>[Thíš líšt çóúld ñót bé réád~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Come back to it</source>
        <translation>[Çómé báçk tó ít~~~~~~]</translation>
    </message>
    <message>
        <source>No list is waiting: release the chosen orders</source>
        <translation>[Ñó líšt íš wáítíñg: réléášé thé çhóšéñ órdérš~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>{number} released, %n line(s)</source>
        <translation>
            <numerusform>[{number} réléášéd, %n líñé(š)~~~~~~~~~~~~]</numerusform>
            <numerusform>[{number} réléášéd, %n líñé(š)~~~~~~~~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} taken apart</source>
        <translation>[{number} tákéñ ápárt~~~~~~~~]</translation>
    </message>
    <message>
        <source>{name} has had this list since {since}</source>
        <translation>[{name} háš hád thíš líšt šíñçé {since}~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>[Táké ít óvér~~~~~]</translation>
    </message>
    <message>
        <source>Everything that was picked so far stays picked.</source>
        <translation>[Évérýthíñg thát wáš píçkéd šó fár štáýš píçkéd.~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>CallerCard</name>
    <message>
        <source>Customer</source>
        <translation>[Çúštómér~~~]</translation>
    </message>
    <message>
        <source>Last orders</source>
        <translation>[Lášt órdérš~~~~]</translation>
    </message>
    <message>
        <source>Usual items: Ctrl and digit</source>
        <translation>[Úšúál ítémš: Çtrl áñd dígít~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>✕ Blocked: {reason}</source>
        <translation>[✕ Blóçkéd: {reason}~~~~~~~~]</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>[ñóñé ýét~~~]</translation>
    </message>
    <message>
        <source>{key}:  {quantity} × {name}</source>
        <translation>[{key}:  {quantity} × {name}~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>[ñó límít~~~]</translation>
    </message>
    <message>
        <source>Credit left</source>
        <translation>[Çrédít léft~~~~]</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>[Óvérdúé~~~]</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>[Ópéñ órdérš~~~~]</translation>
    </message>
</context>
<context>
    <name>CallerSearch</name>
    <message>
        <source>Customer or order</source>
        <translation>[Çúštómér ór órdér~~~~~~~]</translation>
    </message>
    <message>
        <source>Customer: name, phone, postcode, account, e-mail, order</source>
        <translation>[Çúštómér: ñámé, phóñé, póštçódé, áççóúñt, é-máíl, órdér~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>[blóçkéd~~~]</translation>
    </message>
</context>
<context>
    <name>Calls</name>
    <message>
        <source>Give order {number} to {name}?</source>
        <translation>[Gívé órdér {number} tó {name}?~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>[Gívé~~]</translation>
    </message>
    <message>
        <source>Change customer</source>
        <translation>[Çháñgé çúštómér~~~~~~]</translation>
    </message>
    <message>
        <source>This shop has no account for walk-in customers</source>
        <translation>[Thíš šhóp háš ñó áççóúñt fór wálk-íñ çúštómérš~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Order {number} is parked; F5 brings it back</source>
        <translation>[Órdér {number} íš párkéd; F5 bríñgš ít báçk~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Park this order</source>
        <translation>[Párk thíš órdér~~~~~~]</translation>
    </message>
    <message>
        <source>What to remember (may be empty)</source>
        <translation>[Whát tó rémémbér (máý bé émptý)~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>[Párk~~]</translation>
    </message>
    <message>
        <source>Throw order {number} away? This cannot be undone.</source>
        <translation>[Thrów órdér {number} áwáý? Thíš çáññót bé úñdóñé.~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>[Díšçárd~~~]</translation>
    </message>
    <message>
        <source>The last line is not added yet: Enter adds it, Esc drops it</source>
        <translation>[Thé lášt líñé íš ñót áddéd ýét: Éñtér áddš ít, Éšç drópš ít~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>ChoicePanel</name>
    <message>
        <source>Other reason</source>
        <translation>[Óthér réášóñ~~~~~]</translation>
    </message>
    <message>
        <source>Another reason…</source>
        <translation>[Áñóthér réášóñ…~~~~~~]</translation>
    </message>
    <message>
        <source>Leave it (Esc)</source>
        <translation>[Léávé ít (Éšç)~~~~~~]</translation>
    </message>
    <message>
        <source>A reason is needed</source>
        <translation>[Á réášóñ íš ñéédéd~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>ChoosingPanel</name>
    <message>
        <source>Mapping file</source>
        <translation>[Máppíñg fílé~~~~~]</translation>
    </message>
    <message>
        <source>Path of the mapping, such as /data/till.toml</source>
        <translation>[Páth óf thé máppíñg, šúçh áš /dátá/tíll.tóml~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Folder with the files</source>
        <translation>[Fóldér wíth thé fíléš~~~~~~~~]</translation>
    </message>
    <message>
        <source>Path of the folder; Ctrl+O browses</source>
        <translation>[Páth óf thé fóldér; Çtrl+Ó brówšéš~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>A preview changes nothing.</source>
        <translation>[Á prévíéw çháñgéš ñóthíñg.~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Rows that were imported before are left alone.</source>
        <translation>[Rówš thát wéré ímpórtéd béfóré áré léft álóñé.~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Mappings</source>
        <translation>[Máppíñgš~~~]</translation>
    </message>
    <message>
        <source>What the files look like</source>
        <translation>[Whát thé fíléš lóók líké~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Where they are</source>
        <translation>[Whéré théý áré~~~~~~]</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Go to…</source>
        <translation>[Gó tó…~~]</translation>
    </message>
    <message>
        <source>Action, order, customer or item</source>
        <translation>[Áçtíóñ, órdér, çúštómér ór ítém~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Nothing of this name</source>
        <translation>[Ñóthíñg óf thíš ñámé~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>CommittedPanel</name>
    <message>
        <source>On hold</source>
        <translation>[Óñ hóld~~~]</translation>
    </message>
    <message>
        <source>Order accepted</source>
        <translation>[Órdér áççéptéd~~~~~~]</translation>
    </message>
    <message>
        <source>{sku}: {missing} will be sent later.</source>
        <translation>[{sku}: {missing} wíll bé šéñt látér.~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Everything is in stock and reserved.</source>
        <translation>[Évérýthíñg íš íñ štóçk áñd réšérvéd.~~~~~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>ConnectionFields</name>
    <message>
        <source>Port or address</source>
        <translation>[Pórt ór áddréšš~~~~~~]</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>[Prótóçól~~~]</translation>
    </message>
    <message>
        <source>Printer language</source>
        <translation>[Príñtér láñgúágé~~~~~~]</translation>
    </message>
    <message>
        <source>Keyboard layout set in the scanner</source>
        <translation>[Kéýbóárd láýóút šét íñ thé šçáññér~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Key that it sends for GS</source>
        <translation>[Kéý thát ít šéñdš fór GŠ~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Encoding of what it sends</source>
        <translation>[Éñçódíñg óf whát ít šéñdš~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>none, or Ctrl+]</source>
        <translation>[ñóñé, ór Çtrl+]~~~~~~]</translation>
    </message>
</context>
<context>
    <name>CountEntry</name>
    <message>
        <source>Save the count</source>
        <translation>[Šávé thé çóúñt~~~~~~]</translation>
    </message>
    <message>
        <source>Count {location}</source>
        <translation>[Çóúñt {location}~~~~~~]</translation>
    </message>
    <message>
        <source>The location can be used again after the count.</source>
        <translation>[Thé lóçátíóñ çáñ bé úšéd ágáíñ áftér thé çóúñt.~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Count this as well; 0 when there is none</source>
        <translation>[Çóúñt thíš áš wéll; 0 whéñ théré íš ñóñé~~~~~~~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>CustomerEntry</name>
    <message>
        <source>Whose order is it?</source>
        <translation>[Whóšé órdér íš ít?~~~~~~~]</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>[Çúštómér~~~]</translation>
    </message>
    <message>
        <source>Name, phone, e-mail, postcode, account</source>
        <translation>[Ñámé, phóñé, é-máíl, póštçódé, áççóúñt~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>No customer has {text}</source>
        <translation>[Ñó çúštómér háš {text}~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>Sign on</source>
        <translation>[Šígñ óñ~~~]</translation>
    </message>
    <message>
        <source>Something went wrong and is in the log: {line}</source>
        <translation>[Šóméthíñg wéñt wróñg áñd íš íñ thé lóg: {line}~~~~~~~~~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>DeviceChanges</name>
    <message>
        <source>{name} is removed</source>
        <translation>[{name} íš rémóvéd~~~~~~~]</translation>
    </message>
    <message>
        <source>Ctrl+Z brings it back</source>
        <translation>[Çtrl+Ž bríñgš ít báçk~~~~~~~~]</translation>
    </message>
    <message>
        <source>There is another scale now: {name}</source>
        <translation>[Théré íš áñóthér šçálé ñów: {name}~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Remove it first, then add the other one</source>
        <translation>[Rémóvé ít fíršt, théñ ádd thé óthér óñé~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The devices work, but cannot be written down: {error}</source>
        <translation>[Thé dévíçéš wórk, bút çáññót bé wríttéñ dówñ: {error}~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Without this they are forgotten when the program ends: {path}</source>
        <translation>[Wíthóút thíš théý áré fórgóttéñ whéñ thé prógrám éñdš: {path}~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>DeviceDetail</name>
    <message>
        <source>Raw bytes</source>
        <translation>[Ráw býtéš~~~~]</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>[Whát ít íš~~~~]</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>[Whéré ít íš~~~~]</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>[Réçórdíñg~~~~]</translation>
    </message>
    <message>
        <source>everything is written down</source>
        <translation>[évérýthíñg íš wríttéñ dówñ~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>F8 changes the label</source>
        <translation>[F8 çháñgéš thé lábél~~~~~~~~]</translation>
    </message>
    <message>
        <source>The test label is being drawn</source>
        <translation>[Thé téšt lábél íš béíñg dráwñ~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{name} is still being connected</source>
        <translation>[{name} íš štíll béíñg çóññéçtéd~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Press F5 again when it is ready</source>
        <translation>[Préšš F5 ágáíñ whéñ ít íš réádý~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{name} cannot be tested: {reason}</source>
        <translation>[{name} çáññót bé téštéd: {reason}~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{step}. Then press F5 again</source>
        <translation>[{step}. Théñ préšš F5 ágáíñ~~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>DoneView</name>
    <message>
        <source>List done</source>
        <translation>[Líšt dóñé~~~~]</translation>
    </message>
    <message>
        <source>{orders}, from {number}</source>
        <translation>[{orders}, fróm {number}~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Bring to packing</source>
        <translation>[Bríñg tó páçkíñg~~~~~~]</translation>
    </message>
    <message>
        <source>{number} is done: nothing could be picked</source>
        <translation>[{number} íš dóñé: ñóthíñg çóúld bé píçkéd~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Nothing to bring</source>
        <translation>[Ñóthíñg tó bríñg~~~~~~]</translation>
    </message>
    <message>
        <source>{order}: {missing} × {item} was missing at {location}</source>
        <translation>[{order}: {missing} × {item} wáš míššíñg át {location}~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Change delivery</source>
        <translation>[Çháñgé délívérý~~~~~~]</translation>
    </message>
    <message>
        <source>Change freight</source>
        <translation>[Çháñgé fréíght~~~~~~]</translation>
    </message>
    <message>
        <source>This customer never bought it; the list price counts</source>
        <translation>[Thíš çúštómér ñévér bóúght ít; thé líšt príçé çóúñtš~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>This customer has not ordered yet</source>
        <translation>[Thíš çúštómér háš ñót órdéréd ýét~~~~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>ExceptionsScreen</name>
    <message>
        <source>Everything that is stuck</source>
        <translation>[Évérýthíñg thát íš štúçk~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Nothing is stuck</source>
        <translation>[Ñóthíñg íš štúçk~~~~~~]</translation>
    </message>
    <message>
        <source>Every order can go on</source>
        <translation>[Évérý órdér çáñ gó óñ~~~~~~~~]</translation>
    </message>
    <message>
        <source>This list could not be read</source>
        <translation>[Thíš líšt çóúld ñót bé réád~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Come back to it</source>
        <translation>[Çómé báçk tó ít~~~~~~]</translation>
    </message>
</context>
<context>
    <name>FindPanel</name>
    <message>
        <source>What is plugged in appears by itself; what is in the network is keyed</source>
        <translation>[Whát íš plúggéd íñ áppéárš bý ítšélf; whát íš íñ thé ñétwórk íš kéýéd~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>[Whát wáš fóúñd~~~~~~]</translation>
    </message>
    <message>
        <source>Looking what is plugged in…</source>
        <translation>[Lóókíñg whát íš plúggéd íñ…~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{line} – Enter goes on with it</source>
        <translation>[{line} – Éñtér góéš óñ wíth ít~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{line} – works here already as {name}</source>
        <translation>[{line} – wórkš héré álréádý áš {name}~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>This device works here already, as {name}</source>
        <translation>[Thíš dévíçé wórkš héré álréádý, áš {name}~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Esc goes back to the list</source>
        <translation>[Éšç góéš báçk tó thé líšt~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Host name or IP address</source>
        <translation>[Hóšt ñámé ór ÍP áddréšš~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>[Áddréšš~~~]</translation>
    </message>
    <message>
        <source>192.168.1.40 or 192.168.1.40:9100, Enter</source>
        <translation>[192.168.1.40 ór 192.168.1.40:9100, Éñtér~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>COM3, /dev/ttyUSB0 or hid:0922:8003, Enter</source>
        <translation>[ÇÓM3, /dév/ttýÚŠB0 ór híd:0922:8003, Éñtér~~~~~~~~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>{operator} has {order} in hand since {since}. Take it over?</source>
        <translation>[{operator} háš {order} íñ háñd šíñçé {since}. Táké ít óvér?~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>[Íñ háñd~~~]</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Wrong item</source>
        <translation>[Wróñg ítém~~~~]</translation>
    </message>
    <message>
        <source>Paper out</source>
        <translation>[Pápér óút~~~~]</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>[Órdér líñéš~~~~]</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>[Réádý~~]</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>[Láté~~]</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>[Héld~~]</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>[Çómmít~~]</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>[Párk~~]</translation>
    </message>
    <message>
        <source>Copy line</source>
        <translation>[Çópý líñé~~~~]</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>[Úñdó~~]</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>[Çúštómér~~~]</translation>
    </message>
    <message>
        <source>Name, phone, postcode or order</source>
        <translation>[Ñámé, phóñé, póštçódé ór órdér~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Credit left</source>
        <translation>[Çrédít léft~~~~]</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>[Óvérdúé~~~]</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>[Ópéñ órdérš~~~~]</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>[Qúáñtítý~~~]</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>[Príçé~~]</translation>
    </message>
    <message>
        <source>This is not an amount of money</source>
        <translation>[Thíš íš ñót áñ ámóúñt óf móñéý~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>[Wáítíñg~~~]</translation>
    </message>
    <message>
        <source>Scan tote</source>
        <translation>[Šçáñ tóté~~~~]</translation>
    </message>
    <message>
        <source>Scan items</source>
        <translation>[Šçáñ ítémš~~~~]</translation>
    </message>
    <message>
        <source>Weigh</source>
        <translation>[Wéígh~~]</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>[Lábél~~]</translation>
    </message>
    <message>
        <source>Chai, 3 of 5</source>
        <translation>[Çháí, 3 óf 5~~~~~]</translation>
    </message>
    <message>
        <source>Not on this order</source>
        <translation>[Ñót óñ thíš órdér~~~~~~~]</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>[Ñóthíñg íš wáítíñg~~~~~~~]</translation>
    </message>
    <message>
        <source>Scan a tote to start packing</source>
        <translation>[Šçáñ á tóté tó štárt páçkíñg~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Agreed by phone</source>
        <translation>[Ágrééd bý phóñé~~~~~~]</translation>
    </message>
    <message>
        <source>Paid today</source>
        <translation>[Páíd tódáý~~~~]</translation>
    </message>
    <message>
        <source>Icons and keys</source>
        <translation>[Íçóñš áñd kéýš~~~~~~]</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>[Kéýš~~]</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>[Fíñd~~]</translation>
    </message>
    <message>
        <source>Printing labels</source>
        <translation>[Príñtíñg lábélš~~~~~~]</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Guide</source>
        <translation>[Gúídé~~]</translation>
    </message>
</context>
<context>
    <name>GuidedStrip</name>
    <message>
        <source>Steps</source>
        <translation>[Štépš~~]</translation>
    </message>
</context>
<context>
    <name>HeadPanel</name>
    <message>
        <source>Delivery</source>
        <translation>[Délívérý~~~]</translation>
    </message>
    <message>
        <source>Customer's reference</source>
        <translation>[Çúštómér'š référéñçé~~~~~~~~]</translation>
    </message>
    <message>
        <source>Requested on</source>
        <translation>[Réqúéštéd óñ~~~~~]</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>[áñý dáý~~~]</translation>
    </message>
    <message>
        <source>Freight</source>
        <translation>[Fréíght~~~]</translation>
    </message>
    <message>
        <source>For the driver</source>
        <translation>[Fór thé drívér~~~~~~]</translation>
    </message>
    <message>
        <source>Ship complete only</source>
        <translation>[Šhíp çómplété óñlý~~~~~~~]</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>[Šhíp tó~~~]</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>[Šérvíçé~~~]</translation>
    </message>
    <message>
        <source>Instructions for the driver</source>
        <translation>[Íñštrúçtíóñš fór thé drívér~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>[Référéñçé~~~~]</translation>
    </message>
    <message>
        <source>Wanted on</source>
        <translation>[Wáñtéd óñ~~~~]</translation>
    </message>
    <message>
        <source>This is not a date</source>
        <translation>[Thíš íš ñót á dáté~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>HoldPanel</name>
    <message>
        <source>Holds</source>
        <translation>[Hóldš~~]</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>[Réášóñ~~]</translation>
    </message>
    <message>
        <source>Why it may go on</source>
        <translation>[Whý ít máý gó óñ~~~~~~]</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>[Bádgé~~]</translation>
    </message>
    <message>
        <source>Supervisor's badge</source>
        <translation>[Šúpérvíšór'š bádgé~~~~~~~]</translation>
    </message>
    <message>
        <source>Release hold</source>
        <translation>[Réléášé hóld~~~~~]</translation>
    </message>
    <message>
        <source>A reason is needed</source>
        <translation>[Á réášóñ íš ñéédéd~~~~~~~]</translation>
    </message>
    <message>
        <source>A supervisor's badge is needed</source>
        <translation>[Á šúpérvíšór'š bádgé íš ñéédéd~~~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>ImportScreen</name>
    <message>
        <source>Import</source>
        <translation>[Ímpórt~~]</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>[Réádíñg~~~]</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>[Ímpórtíñg~~~~]</translation>
    </message>
</context>
<context>
    <name>InPlaceField</name>
    <message>
        <source>This is not a number that fits here</source>
        <translation>[Thíš íš ñót á ñúmbér thát fítš héré~~~~~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>KeyHelp</name>
    <message>
        <source>Keys</source>
        <translation>[Kéýš~~]</translation>
    </message>
    <message>
        <source>Keys – {screen}</source>
        <translation>[Kéýš – {screen}~~~~~~]</translation>
    </message>
</context>
<context>
    <name>Keying</name>
    <message>
        <source>Add line</source>
        <translation>[Ádd líñé~~~]</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>[Šçáñ~~]</translation>
    </message>
    <message>
        <source>Usual item</source>
        <translation>[Úšúál ítém~~~~]</translation>
    </message>
    <message>
        <source>Copy line</source>
        <translation>[Çópý líñé~~~~]</translation>
    </message>
    <message>
        <source>Repeat last order</source>
        <translation>[Répéát lášt órdér~~~~~~~]</translation>
    </message>
    <message>
        <source>Change quantity</source>
        <translation>[Çháñgé qúáñtítý~~~~~~]</translation>
    </message>
    <message>
        <source>Change price</source>
        <translation>[Çháñgé príçé~~~~~]</translation>
    </message>
    <message>
        <source>Change discount</source>
        <translation>[Çháñgé díšçóúñt~~~~~~]</translation>
    </message>
    <message>
        <source>Last price</source>
        <translation>[Lášt príçé~~~~]</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>[Rémóvé líñé~~~~]</translation>
    </message>
    <message>
        <source>Short line</source>
        <translation>[Šhórt líñé~~~~]</translation>
    </message>
</context>
<context>
    <name>LabelDetail</name>
    <message>
        <source>Picture of the label</source>
        <translation>[Píçtúré óf thé lábél~~~~~~~~]</translation>
    </message>
    <message>
        <source>No label is chosen</source>
        <translation>[Ñó lábél íš çhóšéñ~~~~~~~]</translation>
    </message>
    <message>
        <source>Scan a label, or type what stands on it</source>
        <translation>[Šçáñ á lábél, ór týpé whát štáñdš óñ ít~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>Printed %n time(s)</source>
        <translation>
            <numerusform>[Príñtéd %n tímé(š)~~~~~~~]</numerusform>
            <numerusform>[Príñtéd %n tímé(š)~~~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>Order</source>
        <translation>[Órdér~~]</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>[Référéñçé~~~~]</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>[Çúštómér~~~]</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>[Góéš tó~~~]</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>[Párçél~~]</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>[Íššúéd~~]</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>[Whý~]</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>[Ñó príñtér~~~~]</translation>
    </message>
    <message>
        <source>Prints on</source>
        <translation>[Príñtš óñ~~~~]</translation>
    </message>
    <message>
        <source>{language} cannot be shown</source>
        <translation>[{language} çáññót bé šhówñ~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Not shown: {commands}</source>
        <translation>[Ñót šhówñ: {commands}~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>LabelFinder</name>
    <message>
        <source>Find a label</source>
        <translation>[Fíñd á lábél~~~~~]</translation>
    </message>
    <message>
        <source>Scan or type: tracking, order, name, postcode, item</source>
        <translation>[Šçáñ ór týpé: tráçkíñg, órdér, ñámé, póštçódé, ítém~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>[Lábélš~~]</translation>
    </message>
    <message>
        <source>No label has this</source>
        <translation>[Ñó lábél háš thíš~~~~~~~]</translation>
    </message>
    <message>
        <source>Try another part of it</source>
        <translation>[Trý áñóthér párt óf ít~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Last labels of this station</source>
        <translation>[Lášt lábélš óf thíš štátíóñ~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>[Fóúñd~~]</translation>
    </message>
    <message>
        <source>No label was made here yet</source>
        <translation>[Ñó lábél wáš mádé héré ýét~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Labels could not be read</source>
        <translation>[Lábélš çóúld ñót bé réád~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>[Šéárçh ágáíñ~~~~~]</translation>
    </message>
</context>
<context>
    <name>LabelQuestions</name>
    <message>
        <source>Print no. {count} on {printer}: why?</source>
        <translation>[Príñt ñó. {count} óñ {printer}: whý?~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The same label once more; its tracking number stays.</source>
        <translation>[Thé šámé lábél óñçé móré; ítš tráçkíñg ñúmbér štáýš.~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Replace {number}: why?</source>
        <translation>[Répláçé {number}: whý?~~~~~~~~~]</translation>
    </message>
    <message>
        <source>A new label with a new tracking number is printed. Destroy this one.</source>
        <translation>[Á ñéw lábél wíth á ñéw tráçkíñg ñúmbér íš príñtéd. Déštróý thíš óñé.~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Void {number}: why?</source>
        <translation>[Vóíd {number}: whý?~~~~~~~~]</translation>
    </message>
    <message>
        <source>It must not be used any more; its parcel is without a label again.</source>
        <translation>[Ít múšt ñót bé úšéd áñý móré; ítš párçél íš wíthóút á lábél ágáíñ.~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{name} ({station}, {dpi} dpi)</source>
        <translation>[{name} ({station}, {dpi} dpí)~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{kind} {number}</source>
        <translation>[{kind} {number}~~~~~~]</translation>
    </message>
    <message>
        <source>Put the printer right first. If the label did not come out, switch the printer off and on, so that it cannot come out later.</source>
        <translation>[Pút thé príñtér ríght fíršt. Íf thé lábél díd ñót çómé óút, šwítçh thé príñtér óff áñd óñ, šó thát ít çáññót çómé óút látér.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Did {what} come out of {printer}?</source>
        <translation>[Díd {what} çómé óút óf {printer}?~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{what} could not be printed on {printer}</source>
        <translation>[{what} çóúld ñót bé príñtéd óñ {printer}~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{what} is being sent to {printer}</source>
        <translation>[{what} íš béíñg šéñt tó {printer}~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{what} waits for {printer}</source>
        <translation>[{what} wáítš fór {printer}~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Move this queue to another printer</source>
        <translation>[Móvé thíš qúéúé tó áñóthér príñtér~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>[Gívé ít úp~~~~]</translation>
    </message>
    <message>
        <source>It came out</source>
        <translation>[Ít çámé óút~~~~]</translation>
    </message>
    <message>
        <source>It did not: print it again</source>
        <translation>[Ít díd ñót: príñt ít ágáíñ~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>[Trý ágáíñ~~~~]</translation>
    </message>
</context>
<context>
    <name>LabelsScreen</name>
    <message>
        <source>Print no. {count} of {number} goes to {printer}</source>
        <translation>[Príñt ñó. {count} óf {number} góéš tó {printer}~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{new} replaces {old}: destroy the old label</source>
        <translation>[{new} répláçéš {old}: déštróý thé óld lábél~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{number} is void: destroy it</source>
        <translation>[{number} íš vóíd: déštróý ít~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Which printer prints from now on?</source>
        <translation>[Whíçh príñtér príñtš fróm ñów óñ?~~~~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>LineEntry</name>
    <message>
        <source>Item</source>
        <translation>[Ítém~~]</translation>
    </message>
    <message>
        <source>Item: SKU, name, barcode</source>
        <translation>[Ítém: ŠKÚ, ñámé, bárçódé~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>[Qúáñtítý~~~]</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>[Príçé~~]</translation>
    </message>
    <message>
        <source>list</source>
        <translation>[líšt~~]</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>[Díšçóúñt~~~]</translation>
    </message>
    <message>
        <source>%</source>
        <translation>[%]</translation>
    </message>
    <message>
        <source>No item is called that</source>
        <translation>[Ñó ítém íš çálléd thát~~~~~~~~~]</translation>
    </message>
    <message>
        <source>This is not a number that fits here</source>
        <translation>[Thíš íš ñót á ñúmbér thát fítš héré~~~~~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>LinesTable</name>
    <message>
        <source>Order lines</source>
        <translation>[Órdér líñéš~~~~]</translation>
    </message>
    <message>
        <source>No lines yet</source>
        <translation>[Ñó líñéš ýét~~~~~]</translation>
    </message>
    <message>
        <source>Key an item below, scan it, or take a usual one with Ctrl+1 to Ctrl+6</source>
        <translation>[Kéý áñ ítém bélów, šçáñ ít, ór táké á úšúál óñé wíth Çtrl+1 tó Çtrl+6~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>[Qúáñtítý~~~]</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>[Príçé~~]</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>[Díšçóúñt~~~]</translation>
    </message>
</context>
<context>
    <name>LinesView</name>
    <message>
        <source>Lines to pack</source>
        <translation>[Líñéš tó páçk~~~~~]</translation>
    </message>
</context>
<context>
    <name>ModelPanel</name>
    <message>
        <source>Make or model</source>
        <translation>[Máké ór módél~~~~~]</translation>
    </message>
    <message>
        <source>Type what stands on the device: make or model</source>
        <translation>[Týpé whát štáñdš óñ thé dévíçé: máké ór módél~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Make and model: arrow keys choose, Enter takes the line</source>
        <translation>[Máké áñd módél: árrów kéýš çhóóšé, Éñtér tákéš thé líñé~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Makes and models</source>
        <translation>[Mákéš áñd módélš~~~~~~]</translation>
    </message>
    <message>
        <source>No make or model in this list is called that</source>
        <translation>[Ñó máké ór módél íñ thíš líšt íš çálléd thát~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Try fewer letters, or another device of the same make</source>
        <translation>[Trý féwér léttérš, ór áñóthér dévíçé óf thé šámé máké~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>On the device: {advice}</source>
        <translation>[Óñ thé dévíçé: {advice}~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Source: {source}. Not tried on hardware.</source>
        <translation>[Šóúrçé: {source}. Ñót tríéd óñ hárdwáré.~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>As delivered: {line}</source>
        <translation>[Áš délívéréd: {line}~~~~~~~~]</translation>
    </message>
    <message>
        <source>Nothing special has to be set on the device</source>
        <translation>[Ñóthíñg špéçíál háš tó bé šét óñ thé dévíçé~~~~~~~~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>MoneyField</name>
    <message>
        <source>This is not an amount of money</source>
        <translation>[Thíš íš ñót áñ ámóúñt óf móñéý~~~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>NamePanel</name>
    <message>
        <source>Put it to work</source>
        <translation>[Pút ít tó wórk~~~~~~]</translation>
    </message>
    <message>
        <source>What it is called at this station</source>
        <translation>[Whát ít íš çálléd át thíš štátíóñ~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Page printer</source>
        <translation>[Págé príñtér~~~~~]</translation>
    </message>
    <message>
        <source>It takes the place of {name}: a station has one scale</source>
        <translation>[Ít tákéš thé pláçé óf {name}: á štátíóñ háš óñé šçálé~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Labels wait for a printer called “{name}”: leave that name, and they are printed here</source>
        <translation>[Lábélš wáít fór á príñtér çálléd “{name}”: léávé thát ñámé, áñd théý áré príñtéd héré~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Screens</source>
        <translation>[Šçrééñš~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>[%n wáítíñg~~~~]</numerusform>
            <numerusform>[%n wáítíñg~~~~]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewCustomerPanel</name>
    <message>
        <source>New customer</source>
        <translation>[Ñéw çúštómér~~~~~]</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>[Ñámé~~]</translation>
    </message>
    <message>
        <source>Name of the company or person</source>
        <translation>[Ñámé óf thé çómpáñý ór péršóñ~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>[Çóñtáçt~~~]</translation>
    </message>
    <message>
        <source>Who is calling</source>
        <translation>[Whó íš çállíñg~~~~~~]</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>[Phóñé~~]</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>[É-máíl~~]</translation>
    </message>
    <message>
        <source>next field, in the last one add</source>
        <translation>[ñéxt fíéld, íñ thé lášt óñé ádd~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>[Çáñçél (Éšç)~~~~~]</translation>
    </message>
    <message>
        <source>Add and start order</source>
        <translation>[Ádd áñd štárt órdér~~~~~~~~]</translation>
    </message>
    <message>
        <source>Nobody is found by “{typed}”</source>
        <translation>[Ñóbódý íš fóúñd bý “{typed}”~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>A name is needed</source>
        <translation>[Á ñámé íš ñéédéd~~~~~~]</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>From {least} to {most}</source>
        <translation>[Fróm {least} tó {most}~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>OfferStrip</name>
    <message>
        <source>Here</source>
        <translation>[Héré~~]</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>[Élšéwhéré~~~~]</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>[Príçé~~]</translation>
    </message>
    <message>
        <source>Paid before</source>
        <translation>[Páíd béfóré~~~~]</translation>
    </message>
    <message>
        <source>4 letters, Enter, quantity, Enter  ·  Up: lines  ·  Ctrl+Enter: commit</source>
        <translation>[4 léttérš, Éñtér, qúáñtítý, Éñtér  ·  Úp: líñéš  ·  Çtrl+Éñtér: çómmít~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>no other warehouse</source>
        <translation>[ñó óthér wáréhóúšé~~~~~~~]</translation>
    </message>
    <message>
        <source>never bought yet</source>
        <translation>[ñévér bóúght ýét~~~~~~]</translation>
    </message>
    <message>
        <source>{available} available, {reserved} reserved</source>
        <translation>[{available} áváíláblé, {reserved} réšérvéd~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>discontinued, {text}</source>
        <translation>[díšçóñtíñúéd, {text}~~~~~~~~]</translation>
    </message>
    <message>
        <source>{available} available, {missing} short</source>
        <translation>[{available} áváíláblé, {missing} šhórt~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{price} × {quantity} on {day}</source>
        <translation>[{price} × {quantity} óñ {day}~~~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>OrderView</name>
    <message>
        <source>Order lines</source>
        <translation>[Órdér líñéš~~~~]</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>[áñý dáý~~~]</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>[Šhíp tó~~~]</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>[Référéñçé~~~~]</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>[Šérvíçé~~~]</translation>
    </message>
    <message>
        <source>Wanted on</source>
        <translation>[Wáñtéd óñ~~~~]</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>[Ñét~]</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>[Táx~]</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>[Tótál~~]</translation>
    </message>
    <message>
        <source>This badge may not release holds</source>
        <translation>[Thíš bádgé máý ñót réléášé hóldš~~~~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Devices of this station</source>
        <translation>[Dévíçéš óf thíš štátíóñ~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Ask somebody who may set up devices</source>
        <translation>[Ášk šómébódý whó máý šét úp dévíçéš~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>F3 adds one: plugged in here, or in the network</source>
        <translation>[F3 áddš óñé: plúggéd íñ héré, ór íñ thé ñétwórk~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>This station has no devices yet</source>
        <translation>[Thíš štátíóñ háš ñó dévíçéš ýét~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{name} is being connected</source>
        <translation>[{name} íš béíñg çóññéçtéd~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{name} is ready</source>
        <translation>[{name} íš réádý~~~~~~]</translation>
    </message>
    <message>
        <source>Put something on it: the same must stand here as on its display</source>
        <translation>[Pút šóméthíñg óñ ít: thé šámé múšt štáñd héré áš óñ ítš díšpláý~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Scan something: it appears at the right</source>
        <translation>[Šçáñ šóméthíñg: ít áppéárš át thé ríght~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Print the test label and scan it back</source>
        <translation>[Príñt thé téšt lábél áñd šçáñ ít báçk~~~~~~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>PackScans</name>
    <message>
        <source>{quantity} × the next scan</source>
        <translation>[{quantity} × thé ñéxt šçáñ~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>PackScreen</name>
    <message>
        <source>{customer}: label {tracking} goes to {printer}</source>
        <translation>[{customer}: lábél {tracking} góéš tó {printer}~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{order} ready</source>
        <translation>[{order} réádý~~~~~]</translation>
    </message>
    <message>
        <source>Printed again at the packing station</source>
        <translation>[Príñtéd ágáíñ át thé páçkíñg štátíóñ~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Prints again</source>
        <translation>[Príñtš ágáíñ~~~~~]</translation>
    </message>
    <message>
        <source>Wrong item inside</source>
        <translation>[Wróñg ítém íñšídé~~~~~~~]</translation>
    </message>
    <message>
        <source>Something forgotten</source>
        <translation>[Šóméthíñg fórgóttéñ~~~~~~~~]</translation>
    </message>
    <message>
        <source>Box damaged</source>
        <translation>[Bóx dámágéd~~~~]</translation>
    </message>
    <message>
        <source>Customer changed the order</source>
        <translation>[Çúštómér çháñgéd thé órdér~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Open parcel {position} again? Its label is voided. Why?</source>
        <translation>[Ópéñ párçél {position} ágáíñ? Ítš lábél íš vóídéd. Whý?~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>[Háñdíñg óvér~~~~~]</translation>
    </message>
    <message>
        <source>{carrier}: {invoices} invoices</source>
        <translation>[{carrier}: {invoices} íñvóíçéš~~~~~~~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%n handed over</source>
        <translation>
            <numerusform>[%n háñdéd óvér~~~~~~]</numerusform>
            <numerusform>[%n háñdéd óvér~~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>Packing station</source>
        <translation>[Páçkíñg štátíóñ~~~~~~]</translation>
    </message>
</context>
<context>
    <name>ParcelPanel</name>
    <message numerus="yes">
        <source>%n parcel(s)</source>
        <translation>
            <numerusform>[%n párçél(š)~~~~~]</numerusform>
            <numerusform>[%n párçél(š)~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>Parcel {position} of {count}</source>
        <translation>[Párçél {position} óf {count}~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>No box chosen</source>
        <translation>[Ñó bóx çhóšéñ~~~~~]</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>[šéáléd~~]</translation>
    </message>
    <message>
        <source>labelled</source>
        <translation>[lábélléd~~~]</translation>
    </message>
    <message>
        <source>Labelled: {parcels}</source>
        <translation>[Lábélléd: {parcels}~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>PickScreen</name>
    <message>
        <source>Pick</source>
        <translation>[Píçk~~]</translation>
    </message>
    <message>
        <source>Nothing was picked yet</source>
        <translation>[Ñóthíñg wáš píçkéd ýét~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{number} given back</source>
        <translation>[{number} gívéñ báçk~~~~~~~~]</translation>
    </message>
    <message>
        <source>{number} is being printed</source>
        <translation>[{number} íš béíñg príñtéd~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>PrinterCard</name>
    <message>
        <source>Label printer</source>
        <translation>[Lábél príñtér~~~~~]</translation>
    </message>
    <message>
        <source>The last label that came out</source>
        <translation>[Thé lášt lábél thát çámé óút~~~~~~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>Load %n labels</source>
        <translation>
            <numerusform>[Lóád %n lábélš~~~~~~]</numerusform>
            <numerusform>[Lóád %n lábélš~~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>Paper out</source>
        <translation>[Pápér óút~~~~]</translation>
    </message>
    <message>
        <source>Close head</source>
        <translation>[Çlóšé héád~~~~]</translation>
    </message>
    <message>
        <source>Open head</source>
        <translation>[Ópéñ héád~~~~]</translation>
    </message>
    <message>
        <source>head open</source>
        <translation>[héád ópéñ~~~~]</translation>
    </message>
    <message>
        <source>no paper</source>
        <translation>[ñó pápér~~~]</translation>
    </message>
    <message>
        <source>endless paper</source>
        <translation>[éñdléšš pápér~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>[%n léft~~~]</numerusform>
            <numerusform>[%n léft~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>Label {number}</source>
        <translation>[Lábél {number}~~~~~~]</translation>
    </message>
</context>
<context>
    <name>PrinterPanel</name>
    <message>
        <source>Labels</source>
        <translation>[Lábélš~~]</translation>
    </message>
    <message>
        <source>The test label</source>
        <translation>[Thé téšt lábél~~~~~~]</translation>
    </message>
    <message>
        <source>{width} × {height} mm</source>
        <translation>[{width} × {height} mm~~~~~~~~]</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>[Šížé~~]</translation>
    </message>
    <message>
        <source>Labels are told apart by</source>
        <translation>[Lábélš áré tóld ápárt bý~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Printed with</source>
        <translation>[Príñtéd wíth~~~~~]</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>[Dráwñ~~]</translation>
    </message>
    <message>
        <source>Darkness</source>
        <translation>[Dárkñéšš~~~]</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>[Špééd~~]</translation>
    </message>
    <message>
        <source>as the printer is set</source>
        <translation>[áš thé príñtér íš šét~~~~~~~~]</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>[{percent} %~~~~]</translation>
    </message>
    <message>
        <source>{speed} mm/s</source>
        <translation>[{speed} mm/š~~~~~]</translation>
    </message>
</context>
<context>
    <name>PrinterTest</name>
    <message>
        <source>The test label is being printed</source>
        <translation>[Thé téšt lábél íš béíñg príñtéd~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Scan the label that has come out</source>
        <translation>[Šçáñ thé lábél thát háš çómé óút~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The barcode with {code} under it. Esc ends the test</source>
        <translation>[Thé bárçódé wíth {code} úñdér ít. Éšç éñdš thé téšt~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The test label did not come out: {reason}</source>
        <translation>[Thé téšt lábél díd ñót çómé óút: {reason}~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{step}. Then press F5 again</source>
        <translation>[{step}. Théñ préšš F5 ágáíñ~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Nobody knows whether the test label came out: {reason}</source>
        <translation>[Ñóbódý kñówš whéthér thé téšt lábél çámé óút: {reason}~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Look at the printer. If it is there, scan it; only if not, press F5 again</source>
        <translation>[Lóók át thé príñtér. Íf ít íš théré, šçáñ ít; óñlý íf ñót, préšš F5 ágáíñ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Printed by {printer} and read by {scanner}: the whole way works</source>
        <translation>[Príñtéd bý {printer} áñd réád bý {scanner}: thé whólé wáý wórkš~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{code} is another test label</source>
        <translation>[{code} íš áñóthér téšt lábél~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{code} is not the code of the test label</source>
        <translation>[{code} íš ñót thé çódé óf thé téšt lábél~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Scan the one that came out now: {code}</source>
        <translation>[Šçáñ thé óñé thát çámé óút ñów: {code}~~~~~~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>Progress</source>
        <translation>[Prógréšš~~~]</translation>
    </message>
    <message>
        <source>{packed} of {wanted}</source>
        <translation>[{packed} óf {wanted}~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>[Çáñçél~~]</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>[{done} óf {total}~~~~~~~]</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>[Štóppíñg…~~~~]</translation>
    </message>
</context>
<context>
    <name>QuantityField</name>
    <message>
        <source>Only whole numbers here</source>
        <translation>[Óñlý whólé ñúmbérš héré~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>Reason</source>
        <translation>[Réášóñ~~]</translation>
    </message>
    <message>
        <source>Reason, or its number</source>
        <translation>[Réášóñ, ór ítš ñúmbér~~~~~~~~]</translation>
    </message>
    <message>
        <source>No  Esc</source>
        <translation>[Ñó  Éšç~~~]</translation>
    </message>
    <message>
        <source>Yes  Enter</source>
        <translation>[Ýéš  Éñtér~~~~]</translation>
    </message>
    <message>
        <source>A reason is needed</source>
        <translation>[Á réášóñ íš ñéédéd~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Printer queue</source>
        <translation>[Príñtér qúéúé~~~~~]</translation>
    </message>
    <message>
        <source>Nothing waits at a printer</source>
        <translation>[Ñóthíñg wáítš át á príñtér~~~~~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <translation>
            <numerusform>[%n ñééd(š) ýóú~~~~~~]</numerusform>
            <numerusform>[%n ñééd(š) ýóú~~~~~~]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Find work</source>
        <translation>[Fíñd wórk~~~~]</translation>
    </message>
    <message>
        <source>Order, pick list, parcel or item, typed</source>
        <translation>[Órdér, píçk líšt, párçél ór ítém, týpéd~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>To pack</source>
        <translation>[Tó páçk~~~]</translation>
    </message>
    <message>
        <source>Ready to hand over</source>
        <translation>[Réádý tó háñd óvér~~~~~~~]</translation>
    </message>
    <message>
        <source>Orders to pack</source>
        <translation>[Órdérš tó páçk~~~~~~]</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>[Çárríérš~~~]</translation>
    </message>
    <message>
        <source>Nothing waits to be packed</source>
        <translation>[Ñóthíñg wáítš tó bé páçkéd~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>What is picked appears here by itself</source>
        <translation>[Whát íš píçkéd áppéárš héré bý ítšélf~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Scan an order, tote, pick list or any item</source>
        <translation>[Šçáñ áñ órdér, tóté, píçk líšt ór áñý ítém~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>[Réádý~~]</translation>
    </message>
    <message>
        <source>Nothing stands ready to go</source>
        <translation>[Ñóthíñg štáñdš réádý tó gó~~~~~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>To pack: %n order(s)</source>
        <translation>
            <numerusform>[Tó páçk: %n órdér(š)~~~~~~~~]</numerusform>
            <numerusform>[Tó páçk: %n órdér(š)~~~~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>Which order? Esc goes back</source>
        <translation>[Whíçh órdér? Éšç góéš báçk~~~~~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>[%n órdérš~~~~]</numerusform>
            <numerusform>[%n órdérš~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>{sought}: choose by number, Enter or the same scan takes the first</source>
        <translation>[{sought}: çhóóšé bý ñúmbér, Éñtér ór thé šámé šçáñ tákéš thé fíršt~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>QueueWork</name>
    <message>
        <source>{number} came out</source>
        <translation>[{number} çámé óút~~~~~~~]</translation>
    </message>
    <message>
        <source>{number} prints again</source>
        <translation>[{number} príñtš ágáíñ~~~~~~~~]</translation>
    </message>
    <message>
        <source>{number} is tried again</source>
        <translation>[{number} íš tríéd ágáíñ~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{number} was given up</source>
        <translation>[{number} wáš gívéñ úp~~~~~~~~]</translation>
    </message>
    <message>
        <source>Where do the prints of {printer} go?</source>
        <translation>[Whéré dó thé príñtš óf {printer} gó?~~~~~~~~~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%n print(s) moved</source>
        <translation>
            <numerusform>[%n príñt(š) móvéd~~~~~~~]</numerusform>
            <numerusform>[%n príñt(š) móvéd~~~~~~~]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecentPanel</name>
    <message>
        <source>Last orders</source>
        <translation>[Lášt órdérš~~~~]</translation>
    </message>
    <message>
        <source>Parked (F5)</source>
        <translation>[Párkéd (F5)~~~~]</translation>
    </message>
    <message>
        <source>On hold (Shift+F5)</source>
        <translation>[Óñ hóld (Šhíft+F5)~~~~~~~]</translation>
    </message>
    <message>
        <source>The orders could not be read</source>
        <translation>[Thé órdérš çóúld ñót bé réád~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Enter tries again</source>
        <translation>[Éñtér tríéš ágáíñ~~~~~~~]</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>[Ñó órdérš ýét~~~~~]</translation>
    </message>
    <message>
        <source>Key a customer's name or phone number above and press Enter</source>
        <translation>[Kéý á çúštómér'š ñámé ór phóñé ñúmbér ábóvé áñd préšš Éñtér~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Nothing is parked</source>
        <translation>[Ñóthíñg íš párkéd~~~~~~~]</translation>
    </message>
    <message>
        <source>F4 puts an open draft aside</source>
        <translation>[F4 pútš áñ ópéñ dráft ášídé~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>No order is on hold</source>
        <translation>[Ñó órdér íš óñ hóld~~~~~~~~]</translation>
    </message>
    <message>
        <source>All of them may go on</source>
        <translation>[Áll óf thém máý gó óñ~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>RefusalBanner</name>
    <message>
        <source>Refusal</source>
        <translation>[Réfúšál~~~]</translation>
    </message>
    <message>
        <source>Esc  Acknowledge</source>
        <translation>[Éšç  Áçkñówlédgé~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>Esc  Acknowledge
%n more scan(s) refused</source>
        <translation>
            <numerusform>[Éšç  Áçkñówlédgé
%n móré šçáñ(š) réfúšéd~~~~~~~~~~~~~~~~]</numerusform>
            <numerusform>[Éšç  Áçkñówlédgé
%n móré šçáñ(š) réfúšéd~~~~~~~~~~~~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>ACCEPTED</source>
        <translation>[ÁÇÇÉPTÉD~~~]</translation>
    </message>
    <message>
        <source>COMPLETE</source>
        <translation>[ÇÓMPLÉTÉ~~~]</translation>
    </message>
    <message>
        <source>REFUSED</source>
        <translation>[RÉFÚŠÉD~~~]</translation>
    </message>
    <message>
        <source>ATTENTION</source>
        <translation>[ÁTTÉÑTÍÓÑ~~~~]</translation>
    </message>
    <message>
        <source>WAITING</source>
        <translation>[WÁÍTÍÑG~~~]</translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message>
        <source>Files with the refused rows</source>
        <translation>[Fíléš wíth thé réfúšéd rówš~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>[Fíršt rówš~~~~]</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>[Réfúšéd rówš~~~~~]</translation>
    </message>
    <message>
        <source>Rows by file</source>
        <translation>[Rówš bý fílé~~~~~]</translation>
    </message>
    <message>
        <source>F5 reads the files</source>
        <translation>[F5 réádš thé fíléš~~~~~~~]</translation>
    </message>
    <message>
        <source>Nothing read yet</source>
        <translation>[Ñóthíñg réád ýét~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) would be refused</source>
        <translation>
            <numerusform>[%n rów(š) wóúld bé réfúšéd~~~~~~~~~~]</numerusform>
            <numerusform>[%n rów(š) wóúld bé réfúšéd~~~~~~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>All rows are right so far</source>
        <translation>[Áll rówš áré ríght šó fár~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Stopped; run it again to complete it</source>
        <translation>[Štóppéd; rúñ ít ágáíñ tó çómplété ít~~~~~~~~~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>Done, %n row(s) refused</source>
        <translation>
            <numerusform>[Dóñé, %n rów(š) réfúšéd~~~~~~~~~]</numerusform>
            <numerusform>[Dóñé, %n rów(š) réfúšéd~~~~~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>Done, everything was taken</source>
        <translation>[Dóñé, évérýthíñg wáš tákéñ~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Known orders</source>
        <translation>[Kñówñ órdérš~~~~~]</translation>
    </message>
    <message>
        <source>Refused orders</source>
        <translation>[Réfúšéd órdérš~~~~~~]</translation>
    </message>
    <message>
        <source>Nothing was read</source>
        <translation>[Ñóthíñg wáš réád~~~~~~]</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>[Štóppéd~~~]</translation>
    </message>
    <message>
        <source>No row is refused</source>
        <translation>[Ñó rów íš réfúšéd~~~~~~~]</translation>
    </message>
    <message>
        <source>No right rows in this table</source>
        <translation>[Ñó ríght rówš íñ thíš táblé~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>First rows: {table}</source>
        <translation>[Fíršt rówš: {table}~~~~~~~~]</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>[Órdérš~~]</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>[Líñéš~~]</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>[Qúáñtítý~~~]</translation>
    </message>
    <message>
        <source>Line amounts</source>
        <translation>[Líñé ámóúñtš~~~~~]</translation>
    </message>
    <message>
        <source>Freight</source>
        <translation>[Fréíght~~~]</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>[Çhárgéš~~~]</translation>
    </message>
</context>
<context>
    <name>RoutesPanel</name>
    <message>
        <source>What is printed where</source>
        <translation>[Whát íš príñtéd whéré~~~~~~~~]</translation>
    </message>
    <message>
        <source>Enter chooses another printer</source>
        <translation>[Éñtér çhóóšéš áñóthér príñtér~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Where is it printed: {what}?</source>
        <translation>[Whéré íš ít príñtéd: {what}?~~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>RowsView</name>
    <message>
        <source>Nothing here</source>
        <translation>[Ñóthíñg héré~~~~~]</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>[Lóádíñg…~~~]</translation>
    </message>
    <message>
        <source>Not up to date</source>
        <translation>[Ñót úp tó dáté~~~~~~]</translation>
    </message>
    <message>
        <source>This list could not be read</source>
        <translation>[Thíš líšt çóúld ñót bé réád~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Enter tries again</source>
        <translation>[Éñtér tríéš ágáíñ~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>ScaleCard</name>
    <message>
        <source>Scale</source>
        <translation>[Šçálé~~]</translation>
    </message>
    <message>
        <source>Forget one</source>
        <translation>[Fórgét óñé~~~~]</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>[Táké ít óff~~~~]</translation>
    </message>
    <message>
        <source>No parcel is open</source>
        <translation>[Ñó párçél íš ópéñ~~~~~~~]</translation>
    </message>
    <message>
        <source>Parcel {position} of {number}: {weight}</source>
        <translation>[Párçél {position} óf {number}: {weight}~~~~~~~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>ScaleDisplay</name>
    <message>
        <source>Display of the scale</source>
        <translation>[Díšpláý óf thé šçálé~~~~~~~~]</translation>
    </message>
    <message>
        <source>too much</source>
        <translation>[tóó múçh~~~]</translation>
    </message>
</context>
<context>
    <name>ScalePanel</name>
    <message>
        <source>The scale shows</source>
        <translation>[Thé šçálé šhówš~~~~~~]</translation>
    </message>
    <message>
        <source>no reading</source>
        <translation>[ñó réádíñg~~~~]</translation>
    </message>
    <message>
        <source>At rest</source>
        <translation>[Át réšt~~~]</translation>
    </message>
    <message>
        <source>gross</source>
        <translation>[gróšš~~]</translation>
    </message>
    <message>
        <source>net, without the tare</source>
        <translation>[ñét, wíthóút thé táré~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>ScaleTest</name>
    <message>
        <source>Put something on the scale</source>
        <translation>[Pút šóméthíñg óñ thé šçálé~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Esc ends the test</source>
        <translation>[Éšç éñdš thé téšt~~~~~~~]</translation>
    </message>
    <message>
        <source>It weighs {weight}: take it off again</source>
        <translation>[Ít wéíghš {weight}: táké ít óff ágáíñ~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The scale works: {weight}, then zero again</source>
        <translation>[Thé šçálé wórkš: {weight}, théñ žéró ágáíñ~~~~~~~~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>ScanLine</name>
    <message>
        <source>Ready to scan</source>
        <translation>[Réádý tó šçáñ~~~~~]</translation>
    </message>
    <message>
        <source>Last scan</source>
        <translation>[Lášt šçáñ~~~~]</translation>
    </message>
</context>
<context>
    <name>ScannerCard</name>
    <message>
        <source>Scanner</source>
        <translation>[Šçáññér~~~]</translation>
    </message>
    <message>
        <source>Send codes on a line of its own, or type them</source>
        <translation>[Šéñd çódéš óñ á líñé óf ítš ówñ, ór týpé thém~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Code to scan</source>
        <translation>[Çódé tó šçáñ~~~~~]</translation>
    </message>
    <message>
        <source>Code or 6*code, Enter</source>
        <translation>[Çódé ór 6*çódé, Éñtér~~~~~~~~]</translation>
    </message>
    <message>
        <source>Codes that make sense now</source>
        <translation>[Çódéš thát máké šéñšé ñów~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Nothing to scan now</source>
        <translation>[Ñóthíñg tó šçáñ ñów~~~~~~~~]</translation>
    </message>
    <message>
        <source>Sends</source>
        <translation>[Šéñdš~~]</translation>
    </message>
    <message>
        <source>Types: {layout}</source>
        <translation>[Týpéš: {layout}~~~~~~]</translation>
    </message>
</context>
<context>
    <name>ScannerPanel</name>
    <message>
        <source>Last scans</source>
        <translation>[Lášt šçáñš~~~~]</translation>
    </message>
    <message>
        <source>Nothing was scanned yet</source>
        <translation>[Ñóthíñg wáš šçáññéd ýét~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Scan any barcode</source>
        <translation>[Šçáñ áñý bárçódé~~~~~~]</translation>
    </message>
</context>
<context>
    <name>ScannerTest</name>
    <message>
        <source>Scan any barcode with {name}</source>
        <translation>[Šçáñ áñý bárçódé wíth {name}~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Esc ends the test</source>
        <translation>[Éšç éñdš thé téšt~~~~~~~]</translation>
    </message>
    <message>
        <source>That came from {other}</source>
        <translation>[Thát çámé fróm {other}~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Scan with {name}</source>
        <translation>[Šçáñ wíth {name}~~~~~~]</translation>
    </message>
    <message>
        <source>The scanner works: {code}</source>
        <translation>[Thé šçáññér wórkš: {code}~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>It says what kind of barcode it was: {kind}</source>
        <translation>[Ít šáýš whát kíñd óf bárçódé ít wáš: {kind}~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>It does not say what kind of barcode it was; set it to send the AIM identifier</source>
        <translation>[Ít dóéš ñót šáý whát kíñd óf bárçódé ít wáš; šét ít tó šéñd thé ÁÍM ídéñtífíér~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Use these settings</source>
        <translation>[Úšé théšé šéttíñgš~~~~~~~]</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>[Báçk (Éšç)~~~~]</translation>
    </message>
    <message>
        <source>Plugged in elsewhere? Change the port here, or remove the device (Del) and add it again (F3)</source>
        <translation>[Plúggéd íñ élšéwhéré? Çháñgé thé pórt héré, ór rémóvé thé dévíçé (Dél) áñd ádd ít ágáíñ (F3)~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>SetupForm</name>
    <message>
        <source>Name</source>
        <translation>[Ñámé~~]</translation>
    </message>
    <message>
        <source>Unit of its display</source>
        <translation>[Úñít óf ítš díšpláý~~~~~~~~]</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>[Réšólútíóñ~~~~]</translation>
    </message>
    <message>
        <source>Width of a label</source>
        <translation>[Wídth óf á lábél~~~~~~]</translation>
    </message>
    <message>
        <source>Height of a label</source>
        <translation>[Héíght óf á lábél~~~~~~~]</translation>
    </message>
    <message>
        <source>Other computers print on it, too</source>
        <translation>[Óthér çómpútérš príñt óñ ít, tóó~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>What tells labels apart</source>
        <translation>[Whát téllš lábélš ápárt~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Height of the gap or mark</source>
        <translation>[Héíght óf thé gáp ór márk~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Who draws text and barcodes</source>
        <translation>[Whó dráwš téxt áñd bárçódéš~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>What it prints with</source>
        <translation>[Whát ít príñtš wíth~~~~~~~~]</translation>
    </message>
    <message>
        <source>Darkness</source>
        <translation>[Dárkñéšš~~~]</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>[Špééd~~]</translation>
    </message>
    <message>
        <source>Moved to the right</source>
        <translation>[Móvéd tó thé ríght~~~~~~~]</translation>
    </message>
    <message>
        <source>Moved down</source>
        <translation>[Móvéd dówñ~~~~]</translation>
    </message>
    <message>
        <source>Darkness (empty: as the printer is set)</source>
        <translation>[Dárkñéšš (émptý: áš thé príñtér íš šét)~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Speed (empty: as the printer is set)</source>
        <translation>[Špééd (émptý: áš thé príñtér íš šét)~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Zero (F6)</source>
        <translation>[Žéró (F6)~~~~]</translation>
    </message>
    <message>
        <source>Tare (F7)</source>
        <translation>[Táré (F7)~~~~]</translation>
    </message>
    <message>
        <source>Allowed on the screen</source>
        <translation>[Állówéd óñ thé šçrééñ~~~~~~~~]</translation>
    </message>
    <message>
        <source>Label: width, height</source>
        <translation>[Lábél: wídth, héíght~~~~~~~~]</translation>
    </message>
    <message>
        <source>Labels are told apart by</source>
        <translation>[Lábélš áré tóld ápárt bý~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Gap or mark</source>
        <translation>[Gáp ór márk~~~~]</translation>
    </message>
    <message>
        <source>Printed with</source>
        <translation>[Príñtéd wíth~~~~~]</translation>
    </message>
    <message>
        <source>Text and barcodes are drawn</source>
        <translation>[Téxt áñd bárçódéš áré dráwñ~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Moved right, down</source>
        <translation>[Móvéd ríght, dówñ~~~~~~~]</translation>
    </message>
    <message>
        <source>dots</source>
        <translation>[dótš~~]</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>[Šháréd~~]</translation>
    </message>
    <message>
        <source>{dpi} dpi</source>
        <translation>[{dpi} dpí~~~~]</translation>
    </message>
    <message>
        <source>It needs a name</source>
        <translation>[Ít ñéédš á ñámé~~~~~~]</translation>
    </message>
    <message>
        <source>Another device has this name</source>
        <translation>[Áñóthér dévíçé háš thíš ñámé~~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>ShortStrip</name>
    <message>
        <source>Not enough in stock</source>
        <translation>[Ñót éñóúgh íñ štóçk~~~~~~~~]</translation>
    </message>
    <message>
        <source>{name}: {there} here, {gone} short</source>
        <translation>[{name}: {there} héré, {gone} šhórt~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>1  Send {gone} later</source>
        <translation>[1  Šéñd {gone} látér~~~~~~~~]</translation>
    </message>
    <message>
        <source>2  Only {there}</source>
        <translation>[2  Óñlý {there}~~~~~~]</translation>
    </message>
    <message>
        <source>3  No line</source>
        <translation>[3  Ñó líñé~~~~]</translation>
    </message>
</context>
<context>
    <name>SignOnScreen</name>
    <message>
        <source>Badge</source>
        <translation>[Bádgé~~]</translation>
    </message>
    <message>
        <source>Scan your badge, or key it and Enter</source>
        <translation>[Šçáñ ýóúr bádgé, ór kéý ít áñd Éñtér~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Who works here?</source>
        <translation>[Whó wórkš héré?~~~~~~]</translation>
    </message>
    <message>
        <source>In this demo you may simply choose, or key a number and Enter:</source>
        <translation>[Íñ thíš démó ýóú máý šímplý çhóóšé, ór kéý á ñúmbér áñd Éñtér:~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{number}  {name}, {role}</source>
        <translation>[{number}  {name}, {role}~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>StationPage</name>
    <message>
        <source>Copy the path of devices.toml</source>
        <translation>[Çópý thé páth óf dévíçéš.tóml~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>[Báçk (Éšç)~~~~]</translation>
    </message>
    <message>
        <source>Settings, and where each comes from</source>
        <translation>[Šéttíñgš, áñd whéré éáçh çóméš fróm~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>They are read when the program starts</source>
        <translation>[Théý áré réád whéñ thé prógrám štártš~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>[Šéttíñgš~~~]</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>[Ñúmbér~~]</translation>
    </message>
    <message>
        <source>Settings are in</source>
        <translation>[Šéttíñgš áré íñ~~~~~~]</translation>
    </message>
    <message>
        <source>Devices are in</source>
        <translation>[Dévíçéš áré íñ~~~~~~]</translation>
    </message>
    <message>
        <source>Recordings are in</source>
        <translation>[Réçórdíñgš áré íñ~~~~~~~]</translation>
    </message>
    <message>
        <source>The path is copied</source>
        <translation>[Thé páth íš çópíéd~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>[Štátúš~~]</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>[Šávéd {time}~~~~~]</translation>
    </message>
    <message>
        <source>nobody signed on</source>
        <translation>[ñóbódý šígñéd óñ~~~~~~]</translation>
    </message>
    <message>
        <source>Offline, data {age} old</source>
        <translation>[Ófflíñé, dátá {age} óld~~~~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) waiting</source>
        <translation>
            <numerusform>[%n çháñgé(š) wáítíñg~~~~~~~~]</numerusform>
            <numerusform>[%n çháñgé(š) wáítíñg~~~~~~~~]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Supervisor</name>
    <message>
        <source>Nobody has this badge</source>
        <translation>[Ñóbódý háš thíš bádgé~~~~~~~~]</translation>
    </message>
    <message>
        <source>{name} may not confirm this</source>
        <translation>[{name} máý ñót çóñfírm thíš~~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>SupervisorPrompt</name>
    <message>
        <source>Supervisor</source>
        <translation>[Šúpérvíšór~~~~]</translation>
    </message>
    <message>
        <source>Badge or PIN</source>
        <translation>[Bádgé ór PÍÑ~~~~~]</translation>
    </message>
    <message>
        <source>Scan the badge or key the PIN</source>
        <translation>[Šçáñ thé bádgé ór kéý thé PÍÑ~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>[Réášóñ~~]</translation>
    </message>
    <message>
        <source>Why it is right this time</source>
        <translation>[Whý ít íš ríght thíš tímé~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>[Çóñfírm~~~]</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>[Çáñçél~~]</translation>
    </message>
    <message>
        <source>A badge or PIN is needed</source>
        <translation>[Á bádgé ór PÍÑ íš ñéédéd~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>A reason is needed</source>
        <translation>[Á réášóñ íš ñéédéd~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>TakeOver</name>
    <message numerus="yes">
        <source>%n print(s) wait for {printer}: {trouble}</source>
        <translation>
            <numerusform>[%n príñt(š) wáít fór {printer}: {trouble}~~~~~~~~~~~~~~~~]</numerusform>
            <numerusform>[%n príñt(š) wáít fór {printer}: {trouble}~~~~~~~~~~~~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>another printer</source>
        <translation>[áñóthér príñtér~~~~~~]</translation>
    </message>
    <message>
        <source>F10 takes them to {where}</source>
        <translation>[F10 tákéš thém tó {where}~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Whose prints does another printer take?</source>
        <translation>[Whóšé príñtš dóéš áñóthér príñtér táké?~~~~~~~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>TeachingPage</name>
    <message>
        <source>Back (Esc)</source>
        <translation>[Báçk (Éšç)~~~~]</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>[Dígítš~~]</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>[Léttérš~~~]</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>[Çháráçtérš~~~~]</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>[Réšúlt~~]</translation>
    </message>
    <message>
        <source>Teach a scanner that types</source>
        <translation>[Téáçh á šçáññér thát týpéš~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Three barcodes tell the desk how this scanner types</source>
        <translation>[Thréé bárçódéš téll thé déšk hów thíš šçáññér týpéš~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Its prefix, its end key, its speed and its keyboard layout</source>
        <translation>[Ítš préfíx, ítš éñd kéý, ítš špééd áñd ítš kéýbóárd láýóút~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Scan them from this screen</source>
        <translation>[Šçáñ thém fróm thíš šçrééñ~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Print them on paper first</source>
        <translation>[Príñt thém óñ pápér fíršt~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Where are the barcodes scanned from?</source>
        <translation>[Whéré áré thé bárçódéš šçáññéd fróm?~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Barcode {number} of {count}</source>
        <translation>[Bárçódé {number} óf {count}~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Scan this barcode with the scanner: {name}</source>
        <translation>[Šçáñ thíš bárçódé wíth thé šçáññér: {name}~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>No key may be pressed meanwhile; Esc leaves</source>
        <translation>[Ñó kéý máý bé préššéd méáñwhílé; Éšç léávéš~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>&lt;GS&gt; stands for the separator in GS1 codes; Esc leaves</source>
        <translation>[&lt;GŠ&gt; štáñdš fór thé šépárátór íñ GŠ1 çódéš; Éšç léávéš~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>That was not a whole code: scan it once more</source>
        <translation>[Thát wáš ñót á whólé çódé: šçáñ ít óñçé móré~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Scan the three barcodes again</source>
        <translation>[Šçáñ thé thréé bárçódéš ágáíñ~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>How to go on?</source>
        <translation>[Hów tó gó óñ?~~~~~]</translation>
    </message>
    <message>
        <source>The desk knows this scanner by what it sends first</source>
        <translation>[Thé déšk kñówš thíš šçáññér bý whát ít šéñdš fíršt~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The desk knows this scanner by its speed</source>
        <translation>[Thé déšk kñówš thíš šçáññér bý ítš špééd~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{typical} ms, at most {longest} ms</source>
        <translation>[{typical} mš, át móšt {longest} mš~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Sends first</source>
        <translation>[Šéñdš fíršt~~~~]</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>[ñóthíñg~~~]</translation>
    </message>
    <message>
        <source>Sends last</source>
        <translation>[Šéñdš lášt~~~~]</translation>
    </message>
    <message>
        <source>Between two keys</source>
        <translation>[Bétwééñ twó kéýš~~~~~~]</translation>
    </message>
    <message>
        <source>Use it like this</source>
        <translation>[Úšé ít líké thíš~~~~~~]</translation>
    </message>
    <message>
        <source>Use what was learned?</source>
        <translation>[Úšé whát wáš léárñéd?~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>Tick</name>
    <message>
        <source>Location scanned</source>
        <translation>[Lóçátíóñ šçáññéd~~~~~~]</translation>
    </message>
    <message>
        <source>Location not scanned yet</source>
        <translation>[Lóçátíóñ ñót šçáññéd ýét~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>TotalsPanel</name>
    <message>
        <source>Total</source>
        <translation>[Tótál~~]</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>[Ñét~]</translation>
    </message>
    <message>
        <source>of it freight</source>
        <translation>[óf ít fréíght~~~~~]</translation>
    </message>
    <message>
        <source>Tax {rate}</source>
        <translation>[Táx {rate}~~~~]</translation>
    </message>
    <message>
        <source>Total {gross}</source>
        <translation>[Tótál {gross}~~~~~]</translation>
    </message>
</context>
<context>
    <name>TrialQuestions</name>
    <message>
        <source>Try again</source>
        <translation>[Trý ágáíñ~~~~]</translation>
    </message>
    <message>
        <source>Choose its make and model from a list</source>
        <translation>[Çhóóšé ítš máké áñd módél fróm á líšt~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>It is another kind of device</source>
        <translation>[Ít íš áñóthér kíñd óf dévíçé~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>How to go on?</source>
        <translation>[Hów tó gó óñ?~~~~~]</translation>
    </message>
    <message>
        <source>A scan arrived</source>
        <translation>[Á šçáñ árrívéd~~~~~~]</translation>
    </message>
    <message>
        <source>The printer answers: {language}</source>
        <translation>[Thé príñtér áñšwérš: {language}~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The scale answers</source>
        <translation>[Thé šçálé áñšwérš~~~~~~~]</translation>
    </message>
    <message>
        <source>Is this what is printed under the barcode: {code}?</source>
        <translation>[Íš thíš whát íš príñtéd úñdér thé bárçódé: {code}?~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Does its display show {reading}?</source>
        <translation>[Dóéš ítš díšpláý šhów {reading}?~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>No: choose its make and model from a list</source>
        <translation>[Ñó: çhóóšé ítš máké áñd módél fróm á líšt~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>[Ýéš~]</translation>
    </message>
    <message>
        <source>None of these: choose its make and model from a list</source>
        <translation>[Ñóñé óf théšé: çhóóšé ítš máké áñd módél fróm á líšt~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The scale does not send its unit. Which unit does its display show?</source>
        <translation>[Thé šçálé dóéš ñót šéñd ítš úñít. Whíçh úñít dóéš ítš díšpláý šhów?~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{protocol}: shows {reading}</source>
        <translation>[{protocol}: šhówš {reading}~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Which of them does its menu or its maker name?</source>
        <translation>[Whíçh óf thém dóéš ítš méñú ór ítš mákér ñámé?~~~~~~~~~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>TryPanel</name>
    <message>
        <source>What was tried</source>
        <translation>[Whát wáš tríéd~~~~~~]</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>[Ñóthíñg ýét~~~~]</translation>
    </message>
    <message>
        <source>What came, in full</source>
        <translation>[Whát çámé, íñ fúll~~~~~~~]</translation>
    </message>
    <message>
        <source>Do not wait: choose its make and model</source>
        <translation>[Dó ñót wáít: çhóóšé ítš máké áñd módél~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>What was tried (for support)</source>
        <translation>[Whát wáš tríéd (fór šúppórt)~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Asking the scale what it shows</source>
        <translation>[Áškíñg thé šçálé whát ít šhówš~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Put something on it, so that it shows a number</source>
        <translation>[Pút šóméthíñg óñ ít, šó thát ít šhówš á ñúmbér~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Scan any barcode with it</source>
        <translation>[Šçáñ áñý bárçódé wíth ít~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Something with digits printed under it, to compare</source>
        <translation>[Šóméthíñg wíth dígítš príñtéd úñdér ít, tó çómpáré~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Asking the printer how it is</source>
        <translation>[Áškíñg thé príñtér hów ít íš~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Nothing is printed</source>
        <translation>[Ñóthíñg íš príñtéd~~~~~~~]</translation>
    </message>
    <message>
        <source>What came, in full: {tried}</source>
        <translation>[Whát çámé, íñ fúll: {tried}~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Nothing could be tried</source>
        <translation>[Ñóthíñg çóúld bé tríéd~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Verdict</source>
        <translation>[Vérdíçt~~~]</translation>
    </message>
</context>
<context>
    <name>WalkQuestions</name>
    <message>
        <source>What is wrong at {location}?</source>
        <translation>[Whát íš wróñg át {location}?~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{missing} are taken out of the book. The location is locked until it is counted.</source>
        <translation>[{missing} áré tákéñ óút óf thé bóók. Thé lóçátíóñ íš lóçkéd úñtíl ít íš çóúñtéd.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{quantity} × {item} to {location}</source>
        <translation>[{quantity} × {item} tó {location}~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>It leaves this list; its order can be released again.</source>
        <translation>[Ít léávéš thíš líšt; ítš órdér çáñ bé réléášéd ágáíñ.~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Put what back?</source>
        <translation>[Pút whát báçk?~~~~~~]</translation>
    </message>
</context>
<context>
    <name>WalkView</name>
    <message>
        <source>Code or quantity</source>
        <translation>[Çódé ór qúáñtítý~~~~~~]</translation>
    </message>
    <message>
        <source>Scan, or 12* and scan</source>
        <translation>[Šçáñ, ór 12* áñd šçáñ~~~~~~~~]</translation>
    </message>
    <message>
        <source>for {order}</source>
        <translation>[fór {order}~~~~]</translation>
    </message>
    <message>
        <source>Nothing is left to walk on this list</source>
        <translation>[Ñóthíñg íš léft tó wálk óñ thíš líšt~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{unit}, {picked} of {quantity} taken</source>
        <translation>[{unit}, {picked} óf {quantity} tákéñ~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>This is the last line</source>
        <translation>[Thíš íš thé lášt líñé~~~~~~~~]</translation>
    </message>
    <message>
        <source>Then  {location}   {quantity} × {item}</source>
        <translation>[Théñ  {location}   {quantity} × {item}~~~~~~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>Walking</name>
    <message>
        <source>Right location</source>
        <translation>[Ríght lóçátíóñ~~~~~~]</translation>
    </message>
    <message>
        <source>{item} at {location}</source>
        <translation>[{item} át {location}~~~~~~~~]</translation>
    </message>
    <message>
        <source>By key: {what}</source>
        <translation>[Bý kéý: {what}~~~~~~]</translation>
    </message>
    <message>
        <source>{quantity} found at {location}</source>
        <translation>[{quantity} fóúñd át {location}~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{missing} missing at {location}; {found}</source>
        <translation>[{missing} míššíñg át {location}; {found}~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{missing} missing at {location}; none elsewhere, the order waits</source>
        <translation>[{missing} míššíñg át {location}; ñóñé élšéwhéré, thé órdér wáítš~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{quantity} × {item} back to {location}; release the order again</source>
        <translation>[{quantity} × {item} báçk tó {location}; réléášé thé órdér ágáíñ~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>WarningList</name>
    <message>
        <source>Warnings</source>
        <translation>[Wárñíñgš~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%n more warning(s)</source>
        <translation>
            <numerusform>[%n móré wárñíñg(š)~~~~~~~]</numerusform>
            <numerusform>[%n móré wárñíñg(š)~~~~~~~]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeightPanel</name>
    <message>
        <source>Weight</source>
        <translation>[Wéíght~~]</translation>
    </message>
    <message>
        <source>Weight in g, Enter</source>
        <translation>[Wéíght íñ g, Éñtér~~~~~~~]</translation>
    </message>
    <message>
        <source>This is not a weight: 1240 or 1.24 kg</source>
        <translation>[Thíš íš ñót á wéíght: 1240 ór 1.24 kg~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>expected {weight} ± {band}</source>
        <translation>[éxpéçtéd {weight} ± {band}~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>expected at least {weight}</source>
        <translation>[éxpéçtéd át léášt {weight}~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Go to this screen</source>
        <translation>[Gó tó thíš šçrééñ~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>WireView</name>
    <message>
        <source>Raw bytes</source>
        <translation>[Ráw býtéš~~~~]</translation>
    </message>
    <message>
        <source>Nothing has gone over the wire yet</source>
        <translation>[Ñóthíñg háš góñé óvér thé wíré ýét~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>device</source>
        <translation>[dévíçé~~]</translation>
    </message>
    <message>
        <source>program</source>
        <translation>[prógrám~~~]</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more byte(s)</source>
        <translation>
            <numerusform>[… áñd %n móré býté(š)~~~~~~~~]</numerusform>
            <numerusform>[… áñd %n móré býté(š)~~~~~~~~]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkView</name>
    <message>
        <source>Item</source>
        <translation>[Ítém~~]</translation>
    </message>
    <message>
        <source>SKU or code, Enter packs one</source>
        <translation>[ŠKÚ ór çódé, Éñtér páçkš óñé~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Counted twice</source>
        <translation>[Çóúñtéd twíçé~~~~~]</translation>
    </message>
    <message>
        <source>Packed differently</source>
        <translation>[Páçkéd dífféréñtlý~~~~~~~]</translation>
    </message>
    <message>
        <source>Weight on file is wrong</source>
        <translation>[Wéíght óñ fílé íš wróñg~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>[Ñóté~~]</translation>
    </message>
    <message>
        <source>* or a scan: quantity · Enter: box</source>
        <translation>[* ór á šçáñ: qúáñtítý · Éñtér: bóx~~~~~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>_BoxButton</name>
    <message>
        <source>{box}, chosen</source>
        <translation>[{box}, çhóšéñ~~~~~]</translation>
    </message>
</context>
<context>
    <name>_ValueField</name>
    <message>
        <source>This is not a number</source>
        <translation>[Thíš íš ñót á ñúmbér~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Acknowledge</source>
        <translation>[Áçkñówlédgé~~~~]</translation>
    </message>
    <message>
        <source>Put the refusal away and go on scanning</source>
        <translation>[Pút thé réfúšál áwáý áñd gó óñ šçáññíñg~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>[Kéýš~~]</translation>
    </message>
    <message>
        <source>Show every key of this screen</source>
        <translation>[Šhów évérý kéý óf thíš šçrééñ~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>[Fíñd~~]</translation>
    </message>
    <message>
        <source>Go to the search box from anywhere</source>
        <translation>[Gó tó thé šéárçh bóx fróm áñýwhéré~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>[Gó tó…~~]</translation>
    </message>
    <message>
        <source>Find an action or a screen by name</source>
        <translation>[Fíñd áñ áçtíóñ ór á šçrééñ bý ñámé~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>[Fúll šçrééñ~~~~]</translation>
    </message>
    <message>
        <source>Use the whole screen, or the window again</source>
        <translation>[Úšé thé whólé šçrééñ, ór thé wíñdów ágáíñ~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Commit order</source>
        <translation>[Çómmít órdér~~~~~]</translation>
    </message>
    <message>
        <source>Accept the order and reserve its stock</source>
        <translation>[Áççépt thé órdér áñd réšérvé ítš štóçk~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>[Ñéw órdér~~~~]</translation>
    </message>
    <message>
        <source>Go to the next call; the open draft is parked</source>
        <translation>[Gó tó thé ñéxt çáll; thé ópéñ dráft íš párkéd~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>[Párk~~]</translation>
    </message>
    <message>
        <source>Put the draft aside with a note</source>
        <translation>[Pút thé dráft ášídé wíth á ñóté~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>[Réçáll~~]</translation>
    </message>
    <message>
        <source>Show the orders that were put aside</source>
        <translation>[Šhów thé órdérš thát wéré pút ášídé~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Held orders</source>
        <translation>[Héld órdérš~~~~]</translation>
    </message>
    <message>
        <source>Show the orders that are on hold</source>
        <translation>[Šhów thé órdérš thát áré óñ hóld~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>[Díšçárd~~~]</translation>
    </message>
    <message>
        <source>Throw the draft away, after a question</source>
        <translation>[Thrów thé dráft áwáý, áftér á qúéštíóñ~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Add device</source>
        <translation>[Ádd dévíçé~~~~]</translation>
    </message>
    <message>
        <source>Find what is plugged in and put it to work here</source>
        <translation>[Fíñd whát íš plúggéd íñ áñd pút ít tó wórk héré~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Teach scanner</source>
        <translation>[Téáçh šçáññér~~~~~]</translation>
    </message>
    <message>
        <source>Three barcodes for a scanner that types</source>
        <translation>[Thréé bárçódéš fór á šçáññér thát týpéš~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>[Štátíóñ~~~]</translation>
    </message>
    <message>
        <source>Settings of this station, and what it prints where</source>
        <translation>[Šéttíñgš óf thíš štátíóñ, áñd whát ít príñtš whéré~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>[Téšt~~]</translation>
    </message>
    <message>
        <source>Weigh, scan, or print a label and scan it back</source>
        <translation>[Wéígh, šçáñ, ór príñt á lábél áñd šçáñ ít báçk~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>[Šéttíñgš~~~]</translation>
    </message>
    <message>
        <source>Change the name, the port and the settings of this device</source>
        <translation>[Çháñgé thé ñámé, thé pórt áñd thé šéttíñgš óf thíš dévíçé~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Raw bytes</source>
        <translation>[Ráw býtéš~~~~]</translation>
    </message>
    <message>
        <source>Show what goes over the wire, or hide it</source>
        <translation>[Šhów whát góéš óvér thé wíré, ór hídé ít~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Zero</source>
        <translation>[Žéró~~]</translation>
    </message>
    <message>
        <source>Set the empty scale to zero</source>
        <translation>[Šét thé émptý šçálé tó žéró~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Tare</source>
        <translation>[Táré~~]</translation>
    </message>
    <message>
        <source>Leave out of the weight what stands on the scale now</source>
        <translation>[Léávé óút óf thé wéíght whát štáñdš óñ thé šçálé ñów~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>[Réçórd~~]</translation>
    </message>
    <message>
        <source>Write down what goes over the wire, for support</source>
        <translation>[Wríté dówñ whát góéš óvér thé wíré, fór šúppórt~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>[Rémóvé~~]</translation>
    </message>
    <message>
        <source>The station does without this device; Ctrl+Z undoes</source>
        <translation>[Thé štátíóñ dóéš wíthóút thíš dévíçé; Çtrl+Ž úñdóéš~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>[Úñdó~~]</translation>
    </message>
    <message>
        <source>Bring back the device that was removed last</source>
        <translation>[Bríñg báçk thé dévíçé thát wáš rémóvéd lášt~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Take the last step of the draft back, up to 50</source>
        <translation>[Táké thé lášt štép óf thé dráft báçk, úp tó 50~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>[Rédó~~]</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>[Dó ágáíñ whát wáš tákéñ báçk~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Copy line</source>
        <translation>[Çópý líñé~~~~]</translation>
    </message>
    <message>
        <source>Add the line above once more</source>
        <translation>[Ádd thé líñé ábóvé óñçé móré~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>[Qúáñtítý~~~]</translation>
    </message>
    <message>
        <source>Change the quantity of the line in its place</source>
        <translation>[Çháñgé thé qúáñtítý óf thé líñé íñ ítš pláçé~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>[Príçé~~]</translation>
    </message>
    <message>
        <source>Change the unit price of the line</source>
        <translation>[Çháñgé thé úñít príçé óf thé líñé~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>[Díšçóúñt~~~]</translation>
    </message>
    <message>
        <source>Change the discount of the line, in percent</source>
        <translation>[Çháñgé thé díšçóúñt óf thé líñé, íñ pérçéñt~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Last price</source>
        <translation>[Lášt príçé~~~~]</translation>
    </message>
    <message>
        <source>Use the price that this customer paid last</source>
        <translation>[Úšé thé príçé thát thíš çúštómér páíd lášt~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>[Rémóvé líñé~~~~]</translation>
    </message>
    <message>
        <source>Take the current line off the draft</source>
        <translation>[Táké thé çúrréñt líñé óff thé dráft~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Repeat last order</source>
        <translation>[Répéát lášt órdér~~~~~~~]</translation>
    </message>
    <message>
        <source>Add all lines of this customer's last order</source>
        <translation>[Ádd áll líñéš óf thíš çúštómér'š lášt órdér~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>[Líñéš~~]</translation>
    </message>
    <message>
        <source>Go to the row where the next line is keyed</source>
        <translation>[Gó tó thé rów whéré thé ñéxt líñé íš kéýéd~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>[Délívérý~~~]</translation>
    </message>
    <message>
        <source>Go to reference, date, service and freight</source>
        <translation>[Gó tó référéñçé, dáté, šérvíçé áñd fréíght~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>[Áddréšš~~~]</translation>
    </message>
    <message>
        <source>Choose or change where the order goes</source>
        <translation>[Çhóóšé ór çháñgé whéré thé órdér góéš~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Walk-in customer</source>
        <translation>[Wálk-íñ çúštómér~~~~~~]</translation>
    </message>
    <message>
        <source>Begin an order for somebody without an account</source>
        <translation>[Bégíñ áñ órdér fór šómébódý wíthóút áñ áççóúñt~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>[Ñéw çúštómér~~~~~]</translation>
    </message>
    <message>
        <source>Key name, phone and address of a new customer</source>
        <translation>[Kéý ñámé, phóñé áñd áddréšš óf á ñéw çúštómér~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Release hold</source>
        <translation>[Réléášé hóld~~~~~]</translation>
    </message>
    <message>
        <source>Let a held order go on, as supervisor with a reason</source>
        <translation>[Lét á héld órdér gó óñ, áš šúpérvíšór wíth á réášóñ~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Usual item</source>
        <translation>[Úšúál ítém~~~~]</translation>
    </message>
    <message>
        <source>Add the item beside this key, in the usual quantity</source>
        <translation>[Ádd thé ítém béšídé thíš kéý, íñ thé úšúál qúáñtítý~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Get work</source>
        <translation>[Gét wórk~~~]</translation>
    </message>
    <message>
        <source>Take the next list: your own, else the oldest one</source>
        <translation>[Táké thé ñéxt líšt: ýóúr ówñ, élšé thé óldéšt óñé~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Release one list</source>
        <translation>[Réléášé óñé líšt~~~~~~]</translation>
    </message>
    <message>
        <source>Make one pick list of the chosen orders</source>
        <translation>[Máké óñé píçk líšt óf thé çhóšéñ órdérš~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>[Çhóóšé áll~~~~]</translation>
    </message>
    <message>
        <source>Choose all orders, or none when all are chosen</source>
        <translation>[Çhóóšé áll órdérš, ór ñóñé whéñ áll áré çhóšéñ~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>[Táké ápárt~~~~]</translation>
    </message>
    <message>
        <source>Take apart the list under the cursor; nobody walks it</source>
        <translation>[Táké ápárt thé líšt úñdér thé çúršór; ñóbódý wálkš ít~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Confirm by key</source>
        <translation>[Çóñfírm bý kéý~~~~~~]</translation>
    </message>
    <message>
        <source>All of the line, or the quantity that was keyed</source>
        <translation>[Áll óf thé líñé, ór thé qúáñtítý thát wáš kéýéd~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>[Dóñé~~]</translation>
    </message>
    <message>
        <source>Seal and label the parcel; also says yes to a question</source>
        <translation>[Šéál áñd lábél thé párçél; álšó šáýš ýéš tó á qúéštíóñ~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Take the last scan out of the parcel again</source>
        <translation>[Táké thé lášt šçáñ óút óf thé párçél ágáíñ~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Next parcel</source>
        <translation>[Ñéxt párçél~~~~]</translation>
    </message>
    <message>
        <source>Close this parcel and begin another one</source>
        <translation>[Çlóšé thíš párçél áñd bégíñ áñóthér óñé~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Weigh</source>
        <translation>[Wéígh~~]</translation>
    </message>
    <message>
        <source>Take the weight now, or key it without a scale</source>
        <translation>[Táké thé wéíght ñów, ór kéý ít wíthóút á šçálé~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Print the label, or print the last one once more</source>
        <translation>[Príñt thé lábél, ór príñt thé lášt óñé óñçé móré~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>[Pút ít ríght~~~~~]</translation>
    </message>
    <message>
        <source>The next step for the row; Enter does it as well</source>
        <translation>[Thé ñéxt štép fór thé rów; Éñtér dóéš ít áš wéll~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>[Ópéñ~~]</translation>
    </message>
    <message>
        <source>Go to the order, parcel or import on its own screen</source>
        <translation>[Gó tó thé órdér, párçél ór ímpórt óñ ítš ówñ šçrééñ~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>All</source>
        <translation>[Áll~]</translation>
    </message>
    <message>
        <source>Show everything that is stuck</source>
        <translation>[Šhów évérýthíñg thát íš štúçk~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>[Hóldš~~]</translation>
    </message>
    <message>
        <source>Show only orders on hold</source>
        <translation>[Šhów óñlý órdérš óñ hóld~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>[Šhórt~~]</translation>
    </message>
    <message>
        <source>Show only lines that wait for stock</source>
        <translation>[Šhów óñlý líñéš thát wáít fór štóçk~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>[Príñtš~~]</translation>
    </message>
    <message>
        <source>Show only prints that failed or are unclear</source>
        <translation>[Šhów óñlý príñtš thát fáíléd ór áré úñçléár~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>[Wéíghtš~~~]</translation>
    </message>
    <message>
        <source>Show only parcels with a wrong weight</source>
        <translation>[Šhów óñlý párçélš wíth á wróñg wéíght~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>[Çóúñtš~~]</translation>
    </message>
    <message>
        <source>Show only locations that must be counted</source>
        <translation>[Šhów óñlý lóçátíóñš thát múšt bé çóúñtéd~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>[Ímpórtš~~~]</translation>
    </message>
    <message>
        <source>Show only imports with refused rows</source>
        <translation>[Šhów óñlý ímpórtš wíth réfúšéd rówš~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Close the parcel without the rest, which follows later</source>
        <translation>[Çlóšé thé párçél wíthóút thé réšt, whíçh fóllówš látér~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Leave the order; what was scanned stays scanned</source>
        <translation>[Léávé thé órdér; whát wáš šçáññéd štáýš šçáññéd~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Reopen parcel</source>
        <translation>[Réópéñ párçél~~~~~]</translation>
    </message>
    <message>
        <source>Open the last sealed parcel again; voids its label</source>
        <translation>[Ópéñ thé lášt šéáléd párçél ágáíñ; vóídš ítš lábél~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>[Šúpérvíšór~~~~]</translation>
    </message>
    <message>
        <source>Have a supervisor confirm what is refused</source>
        <translation>[Hávé á šúpérvíšór çóñfírm whát íš réfúšéd~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>[Háñd óvér~~~~]</translation>
    </message>
    <message>
        <source>Give the carrier all that is ready, with its invoices</source>
        <translation>[Gívé thé çárríér áll thát íš réádý, wíth ítš íñvóíçéš~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Command sheet</source>
        <translation>[Çómmáñd šhéét~~~~~]</translation>
    </message>
    <message>
        <source>Make a sheet with a barcode for each of these keys</source>
        <translation>[Máké á šhéét wíth á bárçódé fór éáçh óf théšé kéýš~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The shelf does not hold what the line wants</source>
        <translation>[Thé šhélf dóéš ñót hóld whát thé líñé wáñtš~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>[Škíp~~]</translation>
    </message>
    <message>
        <source>Go on, and come back to this line at the end</source>
        <translation>[Gó óñ, áñd çómé báçk tó thíš líñé át thé éñd~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>[Pút báçk~~~]</translation>
    </message>
    <message>
        <source>Put what was picked back on its shelf</source>
        <translation>[Pút whát wáš píçkéd báçk óñ ítš šhélf~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>[Gívé báçk~~~~]</translation>
    </message>
    <message>
        <source>Leave the list to others; what was picked stays picked</source>
        <translation>[Léávé thé líšt tó óthérš; whát wáš píçkéd štáýš píçkéd~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>All lists</source>
        <translation>[Áll líštš~~~~]</translation>
    </message>
    <message>
        <source>Back to all lists; this one stays yours</source>
        <translation>[Báçk tó áll líštš; thíš óñé štáýš ýóúrš~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>[Príñt~~]</translation>
    </message>
    <message>
        <source>Put the pick list on paper</source>
        <translation>[Pút thé píçk líšt óñ pápér~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Simulated devices</source>
        <translation>[Šímúlátéd dévíçéš~~~~~~~]</translation>
    </message>
    <message>
        <source>Show the panel of simulated devices, or put it away</source>
        <translation>[Šhów thé páñél óf šímúlátéd dévíçéš, ór pút ít áwáý~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>To the scanner</source>
        <translation>[Tó thé šçáññér~~~~~~]</translation>
    </message>
    <message>
        <source>Key a code that the simulated scanner reads</source>
        <translation>[Kéý á çódé thát thé šímúlátéd šçáññér réádš~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Put the parcel on</source>
        <translation>[Pút thé párçél óñ~~~~~~~]</translation>
    </message>
    <message>
        <source>Put the open parcel on the simulated scale</source>
        <translation>[Pút thé ópéñ párçél óñ thé šímúlátéd šçálé~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>[Táké ít óff~~~~]</translation>
    </message>
    <message>
        <source>Take everything off the simulated scale</source>
        <translation>[Táké évérýthíñg óff thé šímúlátéd šçálé~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Close guide</source>
        <translation>[Çlóšé gúídé~~~~]</translation>
    </message>
    <message>
        <source>Put the guide away for good</source>
        <translation>[Pút thé gúídé áwáý fór góód~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>[Brówšé…~~~]</translation>
    </message>
    <message>
        <source>Choose the folder with the files in a window</source>
        <translation>[Çhóóšé thé fóldér wíth thé fíléš íñ á wíñdów~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>[Prévíéw~~~]</translation>
    </message>
    <message>
        <source>Read and check the files without taking anything</source>
        <translation>[Réád áñd çhéçk thé fíléš wíthóút tákíñg áñýthíñg~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>[Ímpórt~~]</translation>
    </message>
    <message>
        <source>Take every row that is right; known ones are left alone</source>
        <translation>[Táké évérý rów thát íš ríght; kñówñ óñéš áré léft álóñé~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>[Štóp~~]</translation>
    </message>
    <message>
        <source>Break off; what was taken stays, the next run goes on</source>
        <translation>[Bréák óff; whát wáš tákéñ štáýš, thé ñéxt rúñ góéš óñ~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>[Çópý páth~~~~]</translation>
    </message>
    <message>
        <source>Copy where the files with the refused rows are</source>
        <translation>[Çópý whéré thé fíléš wíth thé réfúšéd rówš áré~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>[Príñt ágáíñ~~~~]</translation>
    </message>
    <message>
        <source>The same label once more; Enter does it as well</source>
        <translation>[Thé šámé lábél óñçé móré; Éñtér dóéš ít áš wéll~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>[Príñtér~~~]</translation>
    </message>
    <message>
        <source>Choose the printer for the next prints</source>
        <translation>[Çhóóšé thé príñtér fór thé ñéxt príñtš~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>[Répláçé~~~]</translation>
    </message>
    <message>
        <source>A new label with a new tracking number</source>
        <translation>[Á ñéw lábél wíth á ñéw tráçkíñg ñúmbér~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>[Vóíd~~]</translation>
    </message>
    <message>
        <source>The label must not be used any more</source>
        <translation>[Thé lábél múšt ñót bé úšéd áñý móré~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Printer queue</source>
        <translation>[Príñtér qúéúé~~~~~]</translation>
    </message>
    <message>
        <source>Go to the prints that wait or are unclear</source>
        <translation>[Gó tó thé príñtš thát wáít ór áré úñçléár~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>[Táké óvér~~~~]</translation>
    </message>
    <message>
        <source>Another printer prints what waits for one</source>
        <translation>[Áñóthér príñtér príñtš whát wáítš fór óñé~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>True size</source>
        <translation>[Trúé šížé~~~~]</translation>
    </message>
    <message>
        <source>Show the label as large as it is, or all of it</source>
        <translation>[Šhów thé lábél áš lárgé áš ít íš, ór áll óf ít~~~~~~~~~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>SKU</source>
        <translation>[ŠKÚ~]</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>[Ítém~~]</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>[Órdéréd~~~]</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>[Ópéñ~~]</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>[Tótál~~]</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>[Qúáñtítý~~~]</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>[Príçé~~]</translation>
    </message>
    <message>
        <source>Disc.</source>
        <translation>[Díšç.~~]</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>[Ñét~]</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>[Íñ štóçk~~~]</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>[Çáñçélléd~~~~]</translation>
    </message>
    <message>
        <source>Backorder</source>
        <translation>[Báçkórdér~~~~]</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>[Réšérvéd~~~]</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>[Píçkéd~~]</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>[Páçkéd~~]</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>[Šhíppéd~~~]</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>[Órdér~~]</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>[Ñúmbér~~]</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>[Çúštómér~~~]</translation>
    </message>
    <message>
        <source>What</source>
        <translation>[Whát~~]</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>[Príñtér~~~]</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>[Šíñçé~~]</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>[Éñtér~~]</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>[Phášé~~]</translation>
    </message>
    <message>
        <source>Reference or note</source>
        <translation>[Référéñçé ór ñóté~~~~~~~]</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>[Líñéš~~]</translation>
    </message>
    <message>
        <source>Late {days} d</source>
        <translation>[Láté {days} d~~~~~]</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>[Tódáý~~]</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>[Wáñtéd~~]</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>[Çhóšéñ~~]</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>[Ñót çhóšéñ~~~~]</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>[Ñóbódý ýét~~~~]</translation>
    </message>
    <message>
        <source>{name}, {age}</source>
        <translation>[{name}, {age}~~~~~]</translation>
    </message>
    <message>
        <source>Pick list</source>
        <translation>[Píçk líšt~~~~]</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>[Whó háš ít~~~~]</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>[Dóñé~~]</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>[Çúštómérš~~~~]</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>[Ítémš~~]</translation>
    </message>
    <message>
        <source>Opening stock</source>
        <translation>[Ópéñíñg štóçk~~~~~]</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>[Órdérš~~]</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>[Órdér líñéš~~~~]</translation>
    </message>
    <message>
        <source>A mapping of your own…</source>
        <translation>[Á máppíñg óf ýóúr ówñ…~~~~~~~~~]</translation>
    </message>
    <message>
        <source>a TOML file</source>
        <translation>[á TÓML fílé~~~~]</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>[Mádé fór~~~]</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>[Fíléš~~]</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>[Táblé~~]</translation>
    </message>
    <message>
        <source>File</source>
        <translation>[Fílé~~]</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>[Réád~~]</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>[Ríght~~]</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>[Kñówñ~~]</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>[Réfúšéd~~~]</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>[Léft óút~~~]</translation>
    </message>
    <message>
        <source>{day}, {count} lines</source>
        <translation>[{day}, {count} líñéš~~~~~~~~]</translation>
    </message>
    <message>
        <source>{day}, {count} lines, credit</source>
        <translation>[{day}, {count} líñéš, çrédít~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>[Kéý~]</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>[Whát ít íš~~~~]</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>[Ámóúñt~~]</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>[Tríéd~~]</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>[Líñé~~]</translation>
    </message>
    <message>
        <source>Serial line</source>
        <translation>[Šéríál líñé~~~~]</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>[Réšúlt~~]</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>[Whát çámé~~~~]</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>[Rów~]</translation>
    </message>
    <message>
        <source>Why it is refused</source>
        <translation>[Whý ít íš réfúšéd~~~~~~~]</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>[Whát tó dó~~~~]</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>[Çódé~~]</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>[Léft~~]</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>[Lábél~~]</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>[Príñtš~~]</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>[Dévíçé~~]</translation>
    </message>
    <message>
        <source>State</source>
        <translation>[Štáté~~]</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>[Šérvíçé~~~]</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>[Ágé~]</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>[Íñ háñd~~~]</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>[Çárríér~~~]</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>[Réádý~~]</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>[Párçélš~~~]</translation>
    </message>
    <message>
        <source>What arrived</source>
        <translation>[Whát árrívéd~~~~~]</translation>
    </message>
    <message>
        <source>Kind of barcode</source>
        <translation>[Kíñd óf bárçódé~~~~~~]</translation>
    </message>
    <message>
        <source>At</source>
        <translation>[Át~]</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>[Máké~~]</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>[Módél~~]</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>[Prótóçól~~~]</translation>
    </message>
    <message>
        <source>Connected by</source>
        <translation>[Çóññéçtéd bý~~~~~]</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>[Fóúñd~~]</translation>
    </message>
    <message>
        <source>Probably</source>
        <translation>[Próbáblý~~~]</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>[Whéré~~]</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>[Šéttíñg~~~]</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>[Válúé~~]</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>[Šét bý~~]</translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>keys orders</source>
        <translation>[kéýš órdérš~~~~]</translation>
    </message>
    <message>
        <source>picks</source>
        <translation>[píçkš~~]</translation>
    </message>
    <message>
        <source>packs</source>
        <translation>[páçkš~~]</translation>
    </message>
    <message>
        <source>supervises and may do all of it</source>
        <translation>[šúpérvíšéš áñd máý dó áll óf ít~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Simulated devices</source>
        <translation>[Šímúlátéd dévíçéš~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>devices</name>
    <message>
        <source>Scale</source>
        <translation>[Šçálé~~]</translation>
    </message>
    <message>
        <source>Label printer</source>
        <translation>[Lábél príñtér~~~~~]</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>[Šçáññér~~~]</translation>
    </message>
    <message>
        <source>not plugged in</source>
        <translation>[ñót plúggéd íñ~~~~~~]</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>[çóññéçtíñg~~~~]</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>[réádý~~]</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>[át wórk~~~]</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>[ñéédš áttéñtíóñ~~~~~~]</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>[dóéš ñót wórk~~~~~]</translation>
    </message>
    <message>
        <source>Label printer for {language}, {dpi} dpi</source>
        <translation>[Lábél príñtér fór {language}, {dpi} dpí~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Serial port on USB, device {name}</source>
        <translation>[Šéríál pórt óñ ÚŠB, dévíçé {name}~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Serial port {name}</source>
        <translation>[Šéríál pórt {name}~~~~~~~]</translation>
    </message>
    <message>
        <source>{baud} baud {line}</source>
        <translation>[{baud} báúd {line}~~~~~~~]</translation>
    </message>
    <message>
        <source>Scanner that types</source>
        <translation>[Šçáññér thát týpéš~~~~~~~]</translation>
    </message>
    <message>
        <source>Scanner on a serial port</source>
        <translation>[Šçáññér óñ á šéríál pórt~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Scanner on USB (HID POS)</source>
        <translation>[Šçáññér óñ ÚŠB (HÍD PÓŠ)~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Scanner in the network</source>
        <translation>[Šçáññér íñ thé ñétwórk~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Scanner that types, for this program alone</source>
        <translation>[Šçáññér thát týpéš, fór thíš prógrám álóñé~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Scanner that types like a keyboard</source>
        <translation>[Šçáññér thát týpéš líké á kéýbóárd~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Scale, protocol {protocol}</source>
        <translation>[Šçálé, prótóçól {protocol}~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Printer of pages (PDF)</source>
        <translation>[Príñtér óf págéš (PDF)~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Known by the {prefix} that it sends first</source>
        <translation>[Kñówñ bý thé {prefix} thát ít šéñdš fíršt~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Known by its speed</source>
        <translation>[Kñówñ bý ítš špééd~~~~~~~]</translation>
    </message>
    <message>
        <source>Network, {host} port {port}</source>
        <translation>[Ñétwórk, {host} pórt {port}~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>USB, device {name}</source>
        <translation>[ÚŠB, dévíçé {name}~~~~~~~]</translation>
    </message>
    <message>
        <source>USB printer port {name}</source>
        <translation>[ÚŠB príñtér pórt {name}~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Print queue {name} of this computer</source>
        <translation>[Príñt qúéúé {name} óf thíš çómpútér~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>USB keyboard {name}</source>
        <translation>[ÚŠB kéýbóárd {name}~~~~~~~~]</translation>
    </message>
    <message>
        <source>Written to the file {name}</source>
        <translation>[Wríttéñ tó thé fílé {name}~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The recording {name}</source>
        <translation>[Thé réçórdíñg {name}~~~~~~~~]</translation>
    </message>
    <message>
        <source>Simulated in the program</source>
        <translation>[Šímúlátéd íñ thé prógrám~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>[Móvíñg~~]</translation>
    </message>
    <message>
        <source>Too heavy for this scale</source>
        <translation>[Tóó héávý fór thíš šçálé~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Below zero: empty it and press zero</source>
        <translation>[Bélów žéró: émptý ít áñd préšš žéró~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The scale needs to be zeroed</source>
        <translation>[Thé šçálé ñéédš tó bé žéróéd~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The scale reports a fault</source>
        <translation>[Thé šçálé répórtš á fáúlt~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The scale is silent</source>
        <translation>[Thé šçálé íš šíléñt~~~~~~~~]</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>[Ñó ñúmbér~~~~]</translation>
    </message>
    <message>
        <source>A device in the network…</source>
        <translation>[Á dévíçé íñ thé ñétwórk…~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>A scanner that types like a keyboard…</source>
        <translation>[Á šçáññér thát týpéš líké á kéýbóárd…~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Another port or address…</source>
        <translation>[Áñóthér pórt ór áddréšš…~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>[úñkñówñ~~~]</translation>
    </message>
    <message>
        <source>Simulated scale</source>
        <translation>[Šímúlátéd šçálé~~~~~~]</translation>
    </message>
    <message>
        <source>Simulated scanner</source>
        <translation>[Šímúlátéd šçáññér~~~~~~~]</translation>
    </message>
    <message>
        <source>Simulated label printer</source>
        <translation>[Šímúlátéd lábél príñtér~~~~~~~~~]</translation>
    </message>
    <message>
        <source>on this computer, {port}</source>
        <translation>[óñ thíš çómpútér, {port}~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>works here as {name}</source>
        <translation>[wórkš héré áš {name}~~~~~~~~]</translation>
    </message>
    <message>
        <source>unknown (adapter)</source>
        <translation>[úñkñówñ (ádáptér)~~~~~~~]</translation>
    </message>
    <message>
        <source>unknown (serial)</source>
        <translation>[úñkñówñ (šéríál)~~~~~~]</translation>
    </message>
    <message>
        <source>cannot be used yet</source>
        <translation>[çáññót bé úšéd ýét~~~~~~~]</translation>
    </message>
    <message>
        <source>Scans that end with Enter</source>
        <translation>[Šçáñš thát éñd wíth Éñtér~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Scans as USB HID POS</source>
        <translation>[Šçáñš áš ÚŠB HÍD PÓŠ~~~~~~~~]</translation>
    </message>
    <message>
        <source>Scans as keys of a keyboard</source>
        <translation>[Šçáñš áš kéýš óf á kéýbóárd~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>USB COM port or serial port, and the suffix Enter (CR) after every scan</source>
        <translation>[ÚŠB ÇÓM pórt ór šéríál pórt, áñd thé šúffíx Éñtér (ÇR) áftér évérý šçáñ~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>USB HID POS, not keyboard</source>
        <translation>[ÚŠB HÍD PÓŠ, ñót kéýbóárd~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>USB keyboard, and the suffix Enter (CR) after every scan</source>
        <translation>[ÚŠB kéýbóárd, áñd thé šúffíx Éñtér (ÇR) áftér évérý šçáñ~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>the gap between them</source>
        <translation>[thé gáp bétwééñ thém~~~~~~~~]</translation>
    </message>
    <message>
        <source>a black mark on the back</source>
        <translation>[á bláçk márk óñ thé báçk~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>nothing: endless paper</source>
        <translation>[ñóthíñg: éñdléšš pápér~~~~~~~~~]</translation>
    </message>
    <message>
        <source>heat alone (direct thermal)</source>
        <translation>[héát álóñé (díréçt thérmál)~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>a ribbon (thermal transfer)</source>
        <translation>[á ríbbóñ (thérmál tráñšfér)~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>by the printer: small and sharp</source>
        <translation>[bý thé príñtér: šmáll áñd šhárp~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>by this program, as one picture</source>
        <translation>[bý thíš prógrám, áš óñé píçtúré~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>[fítš~~]</translation>
    </message>
    <message>
        <source>fits in part</source>
        <translation>[fítš íñ párt~~~~~]</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>[çáññót bé réád~~~~~~]</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>[ñó áñšwér~~~~]</translation>
    </message>
    <message>
        <source>nobody has set it</source>
        <translation>[ñóbódý háš šét ít~~~~~~~]</translation>
    </message>
    <message>
        <source>the environment, {variable}</source>
        <translation>[thé éñvíróñméñt, {variable}~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>the command line</source>
        <translation>[thé çómmáñd líñé~~~~~~]</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>[ýéš~]</translation>
    </message>
    <message>
        <source>no</source>
        <translation>[ñó~]</translation>
    </message>
    <message>
        <source>{setting}: {value} ({origin})</source>
        <translation>[{setting}: {value} ({origin})~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>the first label printer</source>
        <translation>[thé fíršt lábél príñtér~~~~~~~~~]</translation>
    </message>
    <message>
        <source>as for every carrier</source>
        <translation>[áš fór évérý çárríér~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>exceptions</name>
    <message>
        <source>Over the credit limit: {evidence}</source>
        <translation>[Óvér thé çrédít límít: {evidence}~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Customer blocked: {evidence}</source>
        <translation>[Çúštómér blóçkéd: {evidence}~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The address lacks: {evidence}</source>
        <translation>[Thé áddréšš láçkš: {evidence}~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Nobody knows whose order it is</source>
        <translation>[Ñóbódý kñówš whóšé órdér ít íš~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Stopped: {evidence}</source>
        <translation>[Štóppéd: {evidence}~~~~~~~~]</translation>
    </message>
    <message>
        <source>{missing} × {sku} was not on the shelf</source>
        <translation>[{missing} × {sku} wáš ñót óñ thé šhélf~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{missing} × {sku} is not in stock</source>
        <translation>[{missing} × {sku} íš ñót íñ štóçk~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{document}: did it come out of {printer}?</source>
        <translation>[{document}: díd ít çómé óút óf {printer}?~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{document} not printed: {trouble}</source>
        <translation>[{document} ñót príñtéd: {trouble}~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Too light: {measured} instead of {expected}</source>
        <translation>[Tóó líght: {measured} íñštéád óf {expected}~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Too heavy: {measured} instead of {expected}</source>
        <translation>[Tóó héávý: {measured} íñštéád óf {expected}~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{refused} of {read} rows refused</source>
        <translation>[{refused} óf {read} rówš réfúšéd~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Locked until counted: {skus}</source>
        <translation>[Lóçkéd úñtíl çóúñtéd: {skus}~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>[Réléášé~~~]</translation>
    </message>
    <message>
        <source>Correct address</source>
        <translation>[Çórréçt áddréšš~~~~~~]</translation>
    </message>
    <message>
        <source>Assign customer</source>
        <translation>[Áššígñ çúštómér~~~~~~]</translation>
    </message>
    <message>
        <source>Reserve again</source>
        <translation>[Réšérvé ágáíñ~~~~~]</translation>
    </message>
    <message>
        <source>Say what came out</source>
        <translation>[Šáý whát çámé óút~~~~~~~]</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>[Trý ágáíñ~~~~]</translation>
    </message>
    <message>
        <source>Weigh at the bench</source>
        <translation>[Wéígh át thé béñçh~~~~~~~]</translation>
    </message>
    <message>
        <source>Import again</source>
        <translation>[Ímpórt ágáíñ~~~~~]</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>[Çóúñt~~]</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>[Hóld~~]</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>[Šhórt~~]</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>[Príñt~~]</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>[Wéíght~~]</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>[Ímpórt~~]</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>Call</source>
        <translation>[Çáll~~]</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>[Líñéš~~]</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>[Çómmít~~]</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>[Píçk~~]</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>[Páçk~~]</translation>
    </message>
    <message>
        <source>Weigh</source>
        <translation>[Wéígh~~]</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>[Háñd óvér~~~~]</translation>
    </message>
    <message>
        <source>A regular calls. {find}, type {caller}, Enter: Café Morgenrot is on the phone.</source>
        <translation>[Á régúlár çállš. {find}, týpé {caller}, Éñtér: Çáfé Mórgéñrót íš óñ thé phóñé.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>They want tea. Type {goods}, Enter, {count}, Enter. Add more if you like.</source>
        <translation>[Théý wáñt téá. Týpé {goods}, Éñtér, {count}, Éñtér. Ádd móré íf ýóú líké.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{commit} accepts {number} and reserves its stock.</source>
        <translation>[{commit} áççéptš {number} áñd réšérvéš ítš štóçk.~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{number} is on hold. Open it at the order desk; {release_hold} lets it go on.</source>
        <translation>[{number} íš óñ hóld. Ópéñ ít át thé órdér déšk; {release_hold} létš ít gó óñ.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{pick} to the warehouse. Go to {number}, Space marks it, {release} releases it.</source>
        <translation>[{pick} tó thé wáréhóúšé. Gó tó {number}, Špáçé márkš ít, {release} réléášéš ít.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Scan its pick list {pick_list}: click it beside, or {scanner}, number, Enter.</source>
        <translation>[Šçáñ ítš píçk líšt {pick_list}: çlíçk ít béšídé, ór {scanner}, ñúmbér, Éñtér.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Take what each line says: click the item beside to scan it, or {confirm}.</source>
        <translation>[Táké whát éáçh líñé šáýš: çlíçk thé ítém béšídé tó šçáñ ít, ór {confirm}.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{pack} to the packing bench. Scan {number}: click it beside.</source>
        <translation>[{pack} tó thé páçkíñg béñçh. Šçáñ {number}: çlíçk ít béšídé.~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Click the item beside for each piece, or {scanner}, {count}*, Enter first.</source>
        <translation>[Çlíçk thé ítém béšídé fór éáçh píéçé, ór {scanner}, {count}*, Éñtér fíršt.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{put_on_scale} puts the parcel on the scale. Sealing and label follow by itself.</source>
        <translation>[{put_on_scale} pútš thé párçél óñ thé šçálé. Šéálíñg áñd lábél fóllów bý ítšélf.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The label is out. {hand_over} gives the parcel to the carrier and bills it.</source>
        <translation>[Thé lábél íš óút. {hand_over} gívéš thé párçél tó thé çárríér áñd bíllš ít.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{number} is on its way, from the call to the door. {close} closes the guide.</source>
        <translation>[{number} íš óñ ítš wáý, fróm thé çáll tó thé dóór. {close} çlóšéš thé gúídé.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Sign on as Sofia, then go</source>
        <translation>[Šígñ óñ áš Šófíá, théñ gó~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>hints</name>
    <message>
        <source>Set the port to MT-SICS, KCP or dialog, line end CR LF, no decimal comma</source>
        <translation>[Šét thé pórt tó MT-ŠÍÇŠ, KÇP ór díálóg, líñé éñd ÇR LF, ñó déçímál çómmá~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Set the protocol to 8217, 8213 or EH-SCP; say at the desk which unit it shows</source>
        <translation>[Šét thé prótóçól tó 8217, 8213 ór ÉH-ŠÇP; šáý át thé déšk whíçh úñít ít šhówš~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Set the protocol to NCI, SCP-01, SCP-12 or SINGLE</source>
        <translation>[Šét thé prótóçól tó ÑÇÍ, ŠÇP-01, ŠÇP-12 ór ŠÍÑGLÉ~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Set parameter S.F. to 3: it answers commands</source>
        <translation>[Šét párámétér Š.F. tó 3: ít áñšwérš çómmáñdš~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Set parameter S.F. to 1: it sends by itself</source>
        <translation>[Šét párámétér Š.F. tó 1: ít šéñdš bý ítšélf~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Nothing but the line has to be set</source>
        <translation>[Ñóthíñg bút thé líñé háš tó bé šét~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Set the data format to A&amp;D standard and the output to commands; HV-G and HW-G, which take no two commands within half a second, to stream</source>
        <translation>[Šét thé dátá fórmát tó Á&amp;D štáñdárd áñd thé óútpút tó çómmáñdš; HV-G áñd HW-G, whíçh táké ñó twó çómmáñdš wíthíñ hálf á šéçóñd, tó štréám~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Set the output to the format of 22 bytes, sent continuously</source>
        <translation>[Šét thé óútpút tó thé fórmát óf 22 býtéš, šéñt çóñtíñúóúšlý~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Set the interface to the type of cash register that asks with ENQ (PD-II: type 6)</source>
        <translation>[Šét thé íñtérfáçé tó thé týpé óf çášh régíštér thát áškš wíth ÉÑQ (PD-ÍÍ: týpé 6)~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Print the result only, with unit and stable mark, no header, line end CR LF</source>
        <translation>[Príñt thé réšúlt óñlý, wíth úñít áñd štáblé márk, ñó héádér, líñé éñd ÇR LF~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Set communication to SBI, 16 or 22 characters, and the output on request without waiting until it rests</source>
        <translation>[Šét çómmúñíçátíóñ tó ŠBÍ, 16 ór 22 çháráçtérš, áñd thé óútpút óñ réqúéšt wíthóút wáítíñg úñtíl ít réštš~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Nothing to set; keep it from switching itself off</source>
        <translation>[Ñóthíñg tó šét; kéép ít fróm šwítçhíñg ítšélf óff~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>imports</name>
    <message>
        <source>A quotation mark in this line is never closed, or text follows a closed one.</source>
        <translation>[Á qúótátíóñ márk íñ thíš líñé íš ñévér çlóšéd, ór téxt fóllówš á çlóšéd óñé.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Close the quotation mark, or write it twice where it belongs to the text.</source>
        <translation>[Çlóšé thé qúótátíóñ márk, ór wríté ít twíçé whéré ít bélóñgš tó thé téxt.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The file ends in the middle of this row.</source>
        <translation>[Thé fílé éñdš íñ thé míddlé óf thíš rów.~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Export the file again; it was cut off.</source>
        <translation>[Éxpórt thé fílé ágáíñ; ít wáš çút óff.~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The row has fewer fields than the header.</source>
        <translation>[Thé rów háš féwér fíéldš tháñ thé héádér.~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Add the missing fields, or remove a line break inside a text.</source>
        <translation>[Ádd thé míššíñg fíéldš, ór rémóvé á líñé bréák íñšídé á téxt.~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The row has more fields than the header.</source>
        <translation>[Thé rów háš móré fíéldš tháñ thé héádér.~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Put texts that contain the delimiter between quotation marks.</source>
        <translation>[Pút téxtš thát çóñtáíñ thé délímítér bétwééñ qúótátíóñ márkš.~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The row contains a zero byte.</source>
        <translation>[Thé rów çóñtáíñš á žéró býté.~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Export the file again; this place in it is damaged.</source>
        <translation>[Éxpórt thé fílé ágáíñ; thíš pláçé íñ ít íš dámágéd.~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The field {field} is blank.</source>
        <translation>[Thé fíéld {field} íš bláñk.~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>[Fíll ít íñ.~~~~]</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>[Thíš íš ñót á ñúmbér.~~~~~~~~]</translation>
    </message>
    <message>
        <source>Write a number; the decimal mark of this column must be the same everywhere.</source>
        <translation>[Wríté á ñúmbér; thé déçímál márk óf thíš çólúmñ múšt bé thé šámé évérýwhéré.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The number may mean {point} or {comma}.</source>
        <translation>[Thé ñúmbér máý méáñ {point} ór {comma}.~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Declare decimal_mark for this column in the mapping.</source>
        <translation>[Déçláré déçímál_márk fór thíš çólúmñ íñ thé máppíñg.~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The amount is in {found}, the import is in {currency}.</source>
        <translation>[Thé ámóúñt íš íñ {found}, thé ímpórt íš íñ {currency}.~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Import other currencies by a mapping of their own.</source>
        <translation>[Ímpórt óthér çúrréñçíéš bý á máppíñg óf théír ówñ.~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The number has more decimals than can be kept ({digits}).</source>
        <translation>[Thé ñúmbér háš móré déçímálš tháñ çáñ bé képt ({digits}).~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Shorten it, or set too_fine = "round" in the formats of the mapping.</source>
        <translation>[Šhórtéñ ít, ór šét tóó_fíñé = "róúñd" íñ thé fórmátš óf thé máppíñg.~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>A discount written as {form} cannot have this value.</source>
        <translation>[Á díšçóúñt wríttéñ áš {form} çáññót hávé thíš válúé.~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Check whether the mapping should say percent or fraction.</source>
        <translation>[Çhéçk whéthér thé máppíñg šhóúld šáý pérçéñt ór fráçtíóñ.~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>This is not a date in the form of this column.</source>
        <translation>[Thíš íš ñót á dáté íñ thé fórm óf thíš çólúmñ.~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Write it as 2024-12-31, or declare date_order in the mapping.</source>
        <translation>[Wríté ít áš 2024-12-31, ór déçláré dáté_órdér íñ thé máppíñg.~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The date may have the day or the month first.</source>
        <translation>[Thé dáté máý hávé thé dáý ór thé móñth fíršt.~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Declare date_order for this column in the mapping.</source>
        <translation>[Déçláré dáté_órdér fór thíš çólúmñ íñ thé máppíñg.~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>There is no such date.</source>
        <translation>[Théré íš ñó šúçh dáté.~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>[Çórréçt ít.~~~~]</translation>
    </message>
    <message>
        <source>This is neither yes nor no.</source>
        <translation>[Thíš íš ñéíthér ýéš ñór ñó.~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <translation>[Wríté ýéš ór ñó.~~~~~~]</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>[Thíš íš ñót á phóñé ñúmbér.~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Correct it or leave it blank.</source>
        <translation>[Çórréçt ít ór léávé ít bláñk.~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>No country has this name.</source>
        <translation>[Ñó çóúñtrý háš thíš ñámé.~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Write the two-letter code, or add it to values in the mapping. Near: {nearest}.</source>
        <translation>[Wríté thé twó-léttér çódé, ór ádd ít tó válúéš íñ thé máppíñg. Ñéár: {nearest}.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>A spreadsheet has shortened this code and lost digits.</source>
        <translation>[Á špréádšhéét háš šhórtéñéd thíš çódé áñd lóšt dígítš.~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Format the column as text in the spreadsheet, and export it again.</source>
        <translation>[Fórmát thé çólúmñ áš téxt íñ thé špréádšhéét, áñd éxpórt ít ágáíñ.~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{lookup_file} has no row for this key.</source>
        <translation>[{lookup_file} háš ñó rów fór thíš kéý.~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Add the row there, or correct the key.</source>
        <translation>[Ádd thé rów théré, ór çórréçt thé kéý.~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The row says the same as line {first}.</source>
        <translation>[Thé rów šáýš thé šámé áš líñé {first}.~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Line {line} has the same key and other content.</source>
        <translation>[Líñé {line} háš thé šámé kéý áñd óthér çóñtéñt.~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Decide which of the two is right and remove the other.</source>
        <translation>[Déçídé whíçh óf thé twó íš ríght áñd rémóvé thé óthér.~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The line is the same as line {line} of the order.</source>
        <translation>[Thé líñé íš thé šámé áš líñé {line} óf thé órdér.~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Remove it, or add the quantities up.</source>
        <translation>[Rémóvé ít, ór ádd thé qúáñtítíéš úp.~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Line {line} of the order has the same key and other content.</source>
        <translation>[Líñé {line} óf thé órdér háš thé šámé kéý áñd óthér çóñtéñt.~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The order's {field} is not the same as in line {line}.</source>
        <translation>[Thé órdér'š {field} íš ñót thé šámé áš íñ líñé {line}.~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Give all lines of an order the same.</source>
        <translation>[Gívé áll líñéš óf áñ órdér thé šámé.~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Line {line} of {file} is refused, and an order is taken whole or not at all.</source>
        <translation>[Líñé {line} óf {file} íš réfúšéd, áñd áñ órdér íš tákéñ whólé ór ñót át áll.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Correct that line; import this one again together with it.</source>
        <translation>[Çórréçt thát líñé; ímpórt thíš óñé ágáíñ tógéthér wíth ít.~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>There is no order with this number in {file}.</source>
        <translation>[Théré íš ñó órdér wíth thíš ñúmbér íñ {file}.~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Add the order, or remove the line.</source>
        <translation>[Ádd thé órdér, ór rémóvé thé líñé.~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The order has no lines of goods.</source>
        <translation>[Thé órdér háš ñó líñéš óf góódš.~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Add its lines, or leave the order out.</source>
        <translation>[Ádd ítš líñéš, ór léávé thé órdér óút.~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The order has no customer.</source>
        <translation>[Thé órdér háš ñó çúštómér.~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Fill it in, or set missing_customer = "walk-in" in the mapping.</source>
        <translation>[Fíll ít íñ, ór šét míššíñg_çúštómér = "wálk-íñ" íñ thé máppíñg.~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The price is zero.</source>
        <translation>[Thé príçé íš žéró.~~~~~~~]</translation>
    </message>
    <message>
        <source>Fill it in, or set zero_price = "accept" in the mapping.</source>
        <translation>[Fíll ít íñ, ór šét žéró_príçé = "áççépt" íñ thé máppíñg.~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The price is negative.</source>
        <translation>[Thé príçé íš ñégátívé.~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Enter it as a credit instead.</source>
        <translation>[Éñtér ít áš á çrédít íñštéád.~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The quantity is zero.</source>
        <translation>[Thé qúáñtítý íš žéró.~~~~~~~~]</translation>
    </message>
    <message>
        <source>Fill it in or remove the line.</source>
        <translation>[Fíll ít íñ ór rémóvé thé líñé.~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The quantity is negative.</source>
        <translation>[Thé qúáñtítý íš ñégátívé.~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Correct it, or set negative_quantity = "credit" in the mapping.</source>
        <translation>[Çórréçt ít, ór šét ñégátívé_qúáñtítý = "çrédít" íñ thé máppíñg.~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The stock is negative.</source>
        <translation>[Thé štóçk íš ñégátívé.~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Count it and enter what is there.</source>
        <translation>[Çóúñt ít áñd éñtér whát íš théré.~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The freight is negative.</source>
        <translation>[Thé fréíght íš ñégátívé.~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The order has positive and negative quantities.</source>
        <translation>[Thé órdér háš póšítívé áñd ñégátívé qúáñtítíéš.~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Split it into an order and a credit.</source>
        <translation>[Šplít ít íñtó áñ órdér áñd á çrédít.~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The order number says that this is a cancellation.</source>
        <translation>[Thé órdér ñúmbér šáýš thát thíš íš á çáñçéllátíóñ.~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Set cancellations = "credit" or "skip" in the mapping.</source>
        <translation>[Šét çáñçéllátíóñš = "çrédít" ór "škíp" íñ thé máppíñg.~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>A cancellation with a quantity that is not negative.</source>
        <translation>[Á çáñçéllátíóñ wíth á qúáñtítý thát íš ñót ñégátívé.~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Correct the order number or the quantity.</source>
        <translation>[Çórréçt thé órdér ñúmbér ór thé qúáñtítý.~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{sku} is the code of something that is no goods.</source>
        <translation>[{sku} íš thé çódé óf šóméthíñg thát íš ñó góódš.~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Say what it means under no_goods in the mapping.</source>
        <translation>[Šáý whát ít méáñš úñdér ñó_góódš íñ thé máppíñg.~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The row names no {field}.</source>
        <translation>[Thé rów ñáméš ñó {field}.~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{field}: {other!r} is left out, the first was {first!r}.</source>
        <translation>[{field}: {other!r} íš léft óút, thé fíršt wáš {first!r}.~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The address is not complete.</source>
        <translation>[Thé áddréšš íš ñót çómplété.~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The order has no customer and goes to the walk-in customer.</source>
        <translation>[Thé órdér háš ñó çúštómér áñd góéš tó thé wálk-íñ çúštómér.~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Line {other} repeats line {first} and is left out.</source>
        <translation>[Líñé {other} répéátš líñé {first} áñd íš léft óút.~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Line {other} ({sku}) is no goods and is left out.</source>
        <translation>[Líñé {other} ({sku}) íš ñó góódš áñd íš léft óút.~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The order was shipped before it was placed.</source>
        <translation>[Thé órdér wáš šhíppéd béfóré ít wáš pláçéd.~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>This was imported before with other content.</source>
        <translation>[Thíš wáš ímpórtéd béfóré wíth óthér çóñtéñt.~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Change it on the screen, or give it a new key.</source>
        <translation>[Çháñgé ít óñ thé šçrééñ, ór gívé ít á ñéw kéý.~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Account number {account_number} belongs to another customer.</source>
        <translation>[Áççóúñt ñúmbér {account_number} bélóñgš tó áñóthér çúštómér.~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Give this customer another number.</source>
        <translation>[Gívé thíš çúštómér áñóthér ñúmbér.~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The customer has no name.</source>
        <translation>[Thé çúštómér háš ñó ñámé.~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>SKU {sku} belongs to another item.</source>
        <translation>[ŠKÚ {sku} bélóñgš tó áñóthér ítém.~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Give this item another SKU.</source>
        <translation>[Gívé thíš ítém áñóthér ŠKÚ.~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The item has no SKU.</source>
        <translation>[Thé ítém háš ñó ŠKÚ.~~~~~~~~]</translation>
    </message>
    <message>
        <source>There is no unit {unit}.</source>
        <translation>[Théré íš ñó úñít {unit}.~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Use a unit that is set up.</source>
        <translation>[Úšé á úñít thát íš šét úp.~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>There is no tax class {tax_class}.</source>
        <translation>[Théré íš ñó táx çlášš {tax_class}.~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Set tax_class in the mapping to one that is set up.</source>
        <translation>[Šét táx_çlášš íñ thé máppíñg tó óñé thát íš šét úp.~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{gtin} is not a right barcode number.</source>
        <translation>[{gtin} íš ñót á ríght bárçódé ñúmbér.~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Correct its last digit.</source>
        <translation>[Çórréçt ítš lášt dígít.~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Barcode {item_code} belongs to item {sku}.</source>
        <translation>[Bárçódé {item_code} bélóñgš tó ítém {sku}.~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Remove it from one of the two.</source>
        <translation>[Rémóvé ít fróm óñé óf thé twó.~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>There is no item {sku}.</source>
        <translation>[Théré íš ñó ítém {sku}.~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Import the item first, or correct the SKU.</source>
        <translation>[Ímpórt thé ítém fíršt, ór çórréçt thé ŠKÚ.~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Item {sku} is blocked.</source>
        <translation>[Ítém {sku} íš blóçkéd.~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Unblock it or leave the line out.</source>
        <translation>[Úñblóçk ít ór léávé thé líñé óút.~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>There is no location {location}.</source>
        <translation>[Théré íš ñó lóçátíóñ {location}.~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Set the location up first.</source>
        <translation>[Šét thé lóçátíóñ úp fíršt.~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>There is no customer {account_number}.</source>
        <translation>[Théré íš ñó çúštómér {account_number}.~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Import the customer first, or correct the number.</source>
        <translation>[Ímpórt thé çúštómér fíršt, ór çórréçt thé ñúmbér.~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The order has no customer and no walk-in customer is set up.</source>
        <translation>[Thé órdér háš ñó çúštómér áñd ñó wálk-íñ çúštómér íš šét úp.~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Add a walk-in customer, or fill the customer in.</source>
        <translation>[Ádd á wálk-íñ çúštómér, ór fíll thé çúštómér íñ.~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>There is no carrier service {service}.</source>
        <translation>[Théré íš ñó çárríér šérvíçé {service}.~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Set it up, translate it by values in the mapping, or set services = "add".</source>
        <translation>[Šét ít úp, tráñšláté ít bý válúéš íñ thé máppíñg, ór šét šérvíçéš = "ádd".~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>No carrier service is set up.</source>
        <translation>[Ñó çárríér šérvíçé íš šét úp.~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Set one up first.</source>
        <translation>[Šét óñé úp fíršt.~~~~~~~]</translation>
    </message>
    <message>
        <source>The amount is in {given}, the customer pays in {wanted}.</source>
        <translation>[Thé ámóúñt íš íñ {given}, thé çúštómér páýš íñ {wanted}.~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Correct the currency of the mapping or of the customer.</source>
        <translation>[Çórréçt thé çúrréñçý óf thé máppíñg ór óf thé çúštómér.~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The quantity {quantity} cannot be booked.</source>
        <translation>[Thé qúáñtítý {quantity} çáññót bé bóókéd.~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{sku} is counted in whole units, not {quantity}.</source>
        <translation>[{sku} íš çóúñtéd íñ whólé úñítš, ñót {quantity}.~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>[Wríté á whólé ñúmbér.~~~~~~~~]</translation>
    </message>
    <message>
        <source>The discount is not between 0 and 100 %.</source>
        <translation>[Thé díšçóúñt íš ñót bétwééñ 0 áñd 100 %.~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Add its lines or leave it out.</source>
        <translation>[Ádd ítš líñéš ór léávé ít óút.~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>This is a credit; only orders are imported.</source>
        <translation>[Thíš íš á çrédít; óñlý órdérš áré ímpórtéd.~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Enter it where the credit belongs.</source>
        <translation>[Éñtér ít whéré thé çrédít bélóñgš.~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Refused: {code}.</source>
        <translation>[Réfúšéd: {code}.~~~~~~]</translation>
    </message>
    <message>
        <source>Correct the row and import it again.</source>
        <translation>[Çórréçt thé rów áñd ímpórt ít ágáíñ.~~~~~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Valid</source>
        <translation>[Válíd~~]</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>[Vóídéd~~]</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>[Répláçéd~~~]</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>[Wáítš~~]</translation>
    </message>
    <message>
        <source>Is being sent</source>
        <translation>[Íš béíñg šéñt~~~~~]</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>[Šéñt~~]</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>[Príñtéd~~~]</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>[Úñçléár~~~]</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>[Fáíléd~~]</translation>
    </message>
    <message>
        <source>Came out</source>
        <translation>[Çámé óút~~~]</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>[Gívéñ úp~~~]</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>[Lábél~~]</translation>
    </message>
    <message>
        <source>Packing slip</source>
        <translation>[Páçkíñg šlíp~~~~~]</translation>
    </message>
    <message>
        <source>Pick list</source>
        <translation>[Píçk líšt~~~~]</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>[Íñvóíçé~~~]</translation>
    </message>
    <message>
        <source>The program ended while it was sent</source>
        <translation>[Thé prógrám éñdéd whílé ít wáš šéñt~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>A fault that is in the log</source>
        <translation>[Á fáúlt thát íš íñ thé lóg~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>A person gave it up</source>
        <translation>[Á péršóñ gávé ít úp~~~~~~~~]</translation>
    </message>
    <message>
        <source>The label is no longer valid</source>
        <translation>[Thé lábél íš ñó lóñgér válíd~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Folder of documents</source>
        <translation>[Fóldér óf dóçúméñtš~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>This is not possible ({code})</source>
        <translation>[Thíš íš ñót póššíblé ({code})~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Tell support this code</source>
        <translation>[Téll šúppórt thíš çódé~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The printer still has to print what it was sent</source>
        <translation>[Thé príñtér štíll háš tó príñt whát ít wáš šéñt~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Wait, then print again</source>
        <translation>[Wáít, théñ príñt ágáíñ~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The command {raw} does nothing on this screen</source>
        <translation>[Thé çómmáñd {raw} dóéš ñóthíñg óñ thíš šçrééñ~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Press F1 for what can be done here</source>
        <translation>[Préšš F1 fór whát çáñ bé dóñé héré~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The printer's cutter is stuck</source>
        <translation>[Thé príñtér'š çúttér íš štúçk~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Open the printer and free the cutter</source>
        <translation>[Ópéñ thé príñtér áñd fréé thé çúttér~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{name} is not connected</source>
        <translation>[{name} íš ñót çóññéçtéd~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Connect it and switch it on</source>
        <translation>[Çóññéçt ít áñd šwítçh ít óñ~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{address} is not the address of a device</source>
        <translation>[{address} íš ñót thé áddréšš óf á dévíçé~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{count} devices are called {name}</source>
        <translation>[{count} dévíçéš áré çálléd {name}~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Choose one by its serial number in the settings, or unplug the others</source>
        <translation>[Çhóóšé óñé bý ítš šéríál ñúmbér íñ thé šéttíñgš, ór úñplúg thé óthérš~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The device sent something that the desk does not understand</source>
        <translation>[Thé dévíçé šéñt šóméthíñg thát thé déšk dóéš ñót úñdérštáñd~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again; tell support when that does not help</source>
        <translation>[Úñplúg ít áñd plúg ít íñ ágáíñ; téll šúppórt whéñ thát dóéš ñót hélp~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The device is gone</source>
        <translation>[Thé dévíçé íš góñé~~~~~~~]</translation>
    </message>
    <message>
        <source>Plug it in again</source>
        <translation>[Plúg ít íñ ágáíñ~~~~~~]</translation>
    </message>
    <message>
        <source>{name} is used by another program</source>
        <translation>[{name} íš úšéd bý áñóthér prógrám~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Close the other program</source>
        <translation>[Çlóšé thé óthér prógrám~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{name} is no keyboard</source>
        <translation>[{name} íš ñó kéýbóárd~~~~~~~~]</translation>
    </message>
    <message>
        <source>Choose one that ends in -event-kbd</source>
        <translation>[Çhóóšé óñé thát éñdš íñ -évéñt-kbd~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{name} may not be used by this user</source>
        <translation>[{name} máý ñót bé úšéd bý thíš úšér~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Ask IT staff for access</source>
        <translation>[Ášk ÍT štáff fór áççéšš~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{name} is not ready</source>
        <translation>[{name} íš ñót réádý~~~~~~~~]</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>[Šwítçh ít óñ~~~~~]</translation>
    </message>
    <message>
        <source>The printer is open</source>
        <translation>[Thé príñtér íš ópéñ~~~~~~~~]</translation>
    </message>
    <message>
        <source>Close its lid</source>
        <translation>[Çlóšé ítš líd~~~~~]</translation>
    </message>
    <message>
        <source>The print head is too cold</source>
        <translation>[Thé príñt héád íš tóó çóld~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Wait until the printer is warm</source>
        <translation>[Wáít úñtíl thé príñtér íš wárm~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The print head is too hot</source>
        <translation>[Thé príñt héád íš tóó hót~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Wait until the printer has cooled down</source>
        <translation>[Wáít úñtíl thé príñtér háš çóóléd dówñ~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The program lacks the library {name}</source>
        <translation>[Thé prógrám láçkš thé líbrárý {name}~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Install omsdesk again</source>
        <translation>[Íñštáll ómšdéšk ágáíñ~~~~~~~~]</translation>
    </message>
    <message>
        <source>A label waits to be taken off the printer</source>
        <translation>[Á lábél wáítš tó bé tákéñ óff thé príñtér~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>[Táké ít óff~~~~]</translation>
    </message>
    <message>
        <source>This machine has no pseudo terminals</source>
        <translation>[Thíš máçhíñé háš ñó pšéúdó térmíñálš~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Use the simulator over TCP</source>
        <translation>[Úšé thé šímúlátór óvér TÇP~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Labels are jammed in the printer</source>
        <translation>[Lábélš áré jámméd íñ thé príñtér~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Open it and take them out</source>
        <translation>[Ópéñ ít áñd táké thém óút~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The printer has no labels left</source>
        <translation>[Thé príñtér háš ñó lábélš léft~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Load a new roll</source>
        <translation>[Lóád á ñéw róll~~~~~~]</translation>
    </message>
    <message>
        <source>Somebody canceled the label at the printer</source>
        <translation>[Šómébódý çáñçéléd thé lábél át thé príñtér~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Look whether it came out</source>
        <translation>[Lóók whéthér ít çámé óút~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The printer reports a fault</source>
        <translation>[Thé príñtér répórtš á fáúlt~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Switch it off and on; look at its lights</source>
        <translation>[Šwítçh ít óff áñd óñ; lóók át ítš líghtš~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Nothing is plugged in for this printer</source>
        <translation>[Ñóthíñg íš plúggéd íñ fór thíš príñtér~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Set it up under Devices, or move its queue</source>
        <translation>[Šét ít úp úñdér Dévíçéš, ór móvé ítš qúéúé~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>What the printer answers cannot be read</source>
        <translation>[Whát thé príñtér áñšwérš çáññót bé réád~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Check its language and its port in the settings</source>
        <translation>[Çhéçk ítš láñgúágé áñd ítš pórt íñ thé šéttíñgš~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The printer has lost its settings</source>
        <translation>[Thé príñtér háš lóšt ítš šéttíñgš~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Switch it off and on, then print the test label</source>
        <translation>[Šwítçh ít óff áñd óñ, théñ príñt thé téšt lábél~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The printer is switched to offline</source>
        <translation>[Thé príñtér íš šwítçhéd tó ófflíñé~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Press its online or feed key</source>
        <translation>[Préšš ítš óñlíñé ór fééd kéý~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The printer is paused</source>
        <translation>[Thé príñtér íš páúšéd~~~~~~~~]</translation>
    </message>
    <message>
        <source>Press its pause key</source>
        <translation>[Préšš ítš páúšé kéý~~~~~~~~]</translation>
    </message>
    <message>
        <source>The printer still has the label, and may print it yet</source>
        <translation>[Thé príñtér štíll háš thé lábél, áñd máý príñt ít ýét~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Switch the printer off and on, then look whether it came out</source>
        <translation>[Šwítçh thé príñtér óff áñd óñ, théñ lóók whéthér ít çámé óút~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The printer took the label, but counts none</source>
        <translation>[Thé príñtér tóók thé lábél, bút çóúñtš ñóñé~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation>[Thé príñtér dóéš ñót áñšwér~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Look at its lights: labels, ribbon, lid</source>
        <translation>[Lóók át ítš líghtš: lábélš, ríbbóñ, líd~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The printer stopped in the middle of a label</source>
        <translation>[Thé príñtér štóppéd íñ thé míddlé óf á lábél~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Look at its lights, then say whether the label came out</source>
        <translation>[Lóók át ítš líghtš, théñ šáý whéthér thé lábél çámé óút~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The printer has not finished the label</source>
        <translation>[Thé príñtér háš ñót fíñíšhéd thé lábél~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Switch it on; check its cable, and whether it speaks this protocol</source>
        <translation>[Šwítçh ít óñ; çhéçk ítš çáblé, áñd whéthér ít špéákš thíš prótóçól~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>What became of {raw} is not known</source>
        <translation>[Whát béçámé óf {raw} íš ñót kñówñ~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Look whether it counted, else scan it again</source>
        <translation>[Lóók whéthér ít çóúñtéd, élšé šçáñ ít ágáíñ~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{raw} was not finished: its screen was closed</source>
        <translation>[{raw} wáš ñót fíñíšhéd: ítš šçrééñ wáš çlóšéd~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{raw} was not looked up: {next} came behind it</source>
        <translation>[{raw} wáš ñót lóókéd úp: {next} çámé béhíñd ít~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The print queue of this computer does not know this print any more</source>
        <translation>[Thé príñt qúéúé óf thíš çómpútér dóéš ñót kñów thíš príñt áñý móré~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Scales with {protocol} do not send {unit}</source>
        <translation>[Šçáléš wíth {protocol} dó ñót šéñd {unit}~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Choose another unit</source>
        <translation>[Çhóóšé áñóthér úñít~~~~~~~~]</translation>
    </message>
    <message>
        <source>Other labels are loaded than the printer was told</source>
        <translation>[Óthér lábélš áré lóádéd tháñ thé príñtér wáš tóld~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Load the right labels</source>
        <translation>[Lóád thé ríght lábélš~~~~~~~~]</translation>
    </message>
    <message>
        <source>Look whether the label came out</source>
        <translation>[Lóók whéthér thé lábél çámé óút~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Key it again; where a device has it already, in its settings</source>
        <translation>[Kéý ít ágáíñ; whéré á dévíçé háš ít álréádý, íñ ítš šéttíñgš~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The print queue is stopped</source>
        <translation>[Thé príñt qúéúé íš štóppéd~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Start it again in the printer settings of this computer</source>
        <translation>[Štárt ít ágáíñ íñ thé príñtér šéttíñgš óf thíš çómpútér~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The printer has no ribbon left</source>
        <translation>[Thé príñtér háš ñó ríbbóñ léft~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Load a new ribbon</source>
        <translation>[Lóád á ñéw ríbbóñ~~~~~~~]</translation>
    </message>
    <message>
        <source>The scale reports a fault</source>
        <translation>[Thé šçálé répórtš á fáúlt~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Switch it off and on with nothing on it</source>
        <translation>[Šwítçh ít óff áñd óñ wíth ñóthíñg óñ ít~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>What the scale sends cannot be read</source>
        <translation>[Whát thé šçálé šéñdš çáññót bé réád~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Check its speed and protocol in the settings</source>
        <translation>[Çhéçk ítš špééd áñd prótóçól íñ thé šéttíñgš~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>This scale cannot be tared from here</source>
        <translation>[Thíš šçálé çáññót bé táréd fróm héré~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Use the key on the scale</source>
        <translation>[Úšé thé kéý óñ thé šçálé~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>This scale cannot be zeroed from here</source>
        <translation>[Thíš šçálé çáññót bé žéróéd fróm héré~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>This station may not tare its scale</source>
        <translation>[Thíš štátíóñ máý ñót táré ítš šçálé~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>This station may not zero its scale</source>
        <translation>[Thíš štátíóñ máý ñót žéró ítš šçálé~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The scale could not find its zero</source>
        <translation>[Thé šçálé çóúld ñót fíñd ítš žéró~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Take everything off it and press its zero key</source>
        <translation>[Táké évérýthíñg óff ít áñd préšš ítš žéró kéý~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>There is too much on the scale</source>
        <translation>[Théré íš tóó múçh óñ thé šçálé~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Take something off</source>
        <translation>[Táké šóméthíñg óff~~~~~~~]</translation>
    </message>
    <message>
        <source>The scale does not answer</source>
        <translation>[Thé šçálé dóéš ñót áñšwér~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The scale is below its zero</source>
        <translation>[Thé šçálé íš bélów ítš žéró~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Put its pan on, or press its zero key</source>
        <translation>[Pút ítš páñ óñ, ór préšš ítš žéró kéý~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Only a part of a barcode arrived: {raw}</source>
        <translation>[Óñlý á párt óf á bárçódé árrívéd: {raw}~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Scan it again</source>
        <translation>[Šçáñ ít ágáíñ~~~~~]</translation>
    </message>
    <message>
        <source>{raw} was not taken: a refusal is still open</source>
        <translation>[{raw} wáš ñót tákéñ: á réfúšál íš štíll ópéñ~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Acknowledge it, then scan again</source>
        <translation>[Áçkñówlédgé ít, théñ šçáñ ágáíñ~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Nothing is known with the code {raw}</source>
        <translation>[Ñóthíñg íš kñówñ wíth thé çódé {raw}~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Check the barcode, or key the number</source>
        <translation>[Çhéçk thé bárçódé, ór kéý thé ñúmbér~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The print service of this computer does not answer</source>
        <translation>[Thé príñt šérvíçé óf thíš çómpútér dóéš ñót áñšwér~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Ask IT staff to start it</source>
        <translation>[Ášk ÍT štáff tó štárt ít~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The print queue of this computer gave the print up</source>
        <translation>[Thé príñt qúéúé óf thíš çómpútér gávé thé príñt úp~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Look into the print queue of this computer</source>
        <translation>[Lóók íñtó thé príñt qúéúé óf thíš çómpútér~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{name} did not take the label: {reason}</source>
        <translation>[{name} díd ñót táké thé lábél: {reason}~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Ask IT staff to check the print queue</source>
        <translation>[Ášk ÍT štáff tó çhéçk thé príñt qúéúé~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>It is not known whether {name} took job {number}</source>
        <translation>[Ít íš ñót kñówñ whéthér {name} tóók jób {number}~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Line {number} of the script is not right: {line}</source>
        <translation>[Líñé {number} óf thé šçrípt íš ñót ríght: {line}~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Write the second, then the words</source>
        <translation>[Wríté thé šéçóñd, théñ thé wórdš~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Save it again as text (UTF-8)</source>
        <translation>[Šávé ít ágáíñ áš téxt (ÚTF-8)~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{word} is no word of this device</source>
        <translation>[{word} íš ñó wórd óf thíš dévíçé~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>It knows {words}</source>
        <translation>[Ít kñówš {words}~~~~~~]</translation>
    </message>
    <message>
        <source>The simulated device does not understand this</source>
        <translation>[Thé šímúlátéd dévíçé dóéš ñót úñdérštáñd thíš~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>It is said as: {form}</source>
        <translation>[Ít íš šáíd áš: {form}~~~~~~~~]</translation>
    </message>
    <message>
        <source>{field} is empty</source>
        <translation>[{field} íš émptý~~~~~~]</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation>[Fíll ít íñ~~~~]</translation>
    </message>
    <message>
        <source>The program that wrote the file shortened this code</source>
        <translation>[Thé prógrám thát wróté thé fílé šhórtéñéd thíš çódé~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Save the column as text</source>
        <translation>[Šávé thé çólúmñ áš téxt~~~~~~~~~]</translation>
    </message>
    <message>
        <source>This country is not known</source>
        <translation>[Thíš çóúñtrý íš ñót kñówñ~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The nearest is {nearest}</source>
        <translation>[Thé ñéáréšt íš {nearest}~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>This date can be read in two ways</source>
        <translation>[Thíš dáté çáñ bé réád íñ twó wáýš~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Say the order of day and month in the mapping</source>
        <translation>[Šáý thé órdér óf dáý áñd móñth íñ thé máppíñg~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>There is no such day</source>
        <translation>[Théré íš ñó šúçh dáý~~~~~~~~]</translation>
    </message>
    <message>
        <source>Correct the date</source>
        <translation>[Çórréçt thé dáté~~~~~~]</translation>
    </message>
    <message>
        <source>{file} has no column {column}</source>
        <translation>[{file} háš ñó çólúmñ {column}~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The nearest is {nearest}; correct the mapping</source>
        <translation>[Thé ñéáréšt íš {nearest}; çórréçt thé máppíñg~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{file} has the column {column} twice</source>
        <translation>[{file} háš thé çólúmñ {column} twíçé~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Rename one of them</source>
        <translation>[Réñámé óñé óf thém~~~~~~~]</translation>
    </message>
    <message>
        <source>The import stopped: {problem}</source>
        <translation>[Thé ímpórt štóppéd: {problem}~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Run it again; what was taken is known</source>
        <translation>[Rúñ ít ágáíñ; whát wáš tákéñ íš kñówñ~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{file} is empty</source>
        <translation>[{file} íš émptý~~~~~~]</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>[Çhóóšé áñóthér fílé~~~~~~~~]</translation>
    </message>
    <message>
        <source>{file} is not there</source>
        <translation>[{file} íš ñót théré~~~~~~~~]</translation>
    </message>
    <message>
        <source>Choose the file again</source>
        <translation>[Çhóóšé thé fílé ágáíñ~~~~~~~~]</translation>
    </message>
    <message>
        <source>{file} cannot be read</source>
        <translation>[{file} çáññót bé réád~~~~~~~~]</translation>
    </message>
    <message>
        <source>Save it again as CSV or XLSX</source>
        <translation>[Šávé ít ágáíñ áš ÇŠV ór XLŠX~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{file} has no sheet {sheet}, only {sheets}</source>
        <translation>[{file} háš ñó šhéét {sheet}, óñlý {sheets}~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Correct the mapping</source>
        <translation>[Çórréçt thé máppíñg~~~~~~~~]</translation>
    </message>
    <message>
        <source>The value is not in {lookup_file}</source>
        <translation>[Thé válúé íš ñót íñ {lookup_file}~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Add it there</source>
        <translation>[Ádd ít théré~~~~~]</translation>
    </message>
    <message>
        <source>The mapping has no {field} in {where}</source>
        <translation>[Thé máppíñg háš ñó {field} íñ {where}~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Add it to the mapping</source>
        <translation>[Ádd ít tó thé máppíñg~~~~~~~~]</translation>
    </message>
    <message>
        <source>The mapping lacks {key} in {where}</source>
        <translation>[Thé máppíñg láçkš {key} íñ {where}~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>There is no mapping {name}</source>
        <translation>[Théré íš ñó máppíñg {name}~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Choose one of the list, or its file</source>
        <translation>[Çhóóšé óñé óf thé líšt, ór ítš fílé~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The mapping cannot be read: {problem}</source>
        <translation>[Thé máppíñg çáññót bé réád: {problem}~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Correct the file</source>
        <translation>[Çórréçt thé fílé~~~~~~]</translation>
    </message>
    <message>
        <source>The mapping has a wrong value: {problem}</source>
        <translation>[Thé máppíñg háš á wróñg válúé: {problem}~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The price is below zero</source>
        <translation>[Thé príçé íš bélów žéró~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Correct the price</source>
        <translation>[Çórréçt thé príçé~~~~~~~]</translation>
    </message>
    <message>
        <source>The stock is below zero</source>
        <translation>[Thé štóçk íš bélów žéró~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Correct the stock</source>
        <translation>[Çórréçt thé štóçk~~~~~~~]</translation>
    </message>
    <message>
        <source>This is not a date written as {order}</source>
        <translation>[Thíš íš ñót á dáté wríttéñ áš {order}~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>This is neither yes nor no</source>
        <translation>[Thíš íš ñéíthér ýéš ñór ñó~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Write yes or no</source>
        <translation>[Wríté ýéš ór ñó~~~~~~]</translation>
    </message>
    <message>
        <source>This is not a number</source>
        <translation>[Thíš íš ñót á ñúmbér~~~~~~~~]</translation>
    </message>
    <message>
        <source>The decimal sign of this file is {mark}</source>
        <translation>[Thé déçímál šígñ óf thíš fílé íš {mark}~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>This is not a phone number</source>
        <translation>[Thíš íš ñót á phóñé ñúmbér~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Correct the number</source>
        <translation>[Çórréçt thé ñúmbér~~~~~~~]</translation>
    </message>
    <message>
        <source>This number can be {comma} or {point}</source>
        <translation>[Thíš ñúmbér çáñ bé {comma} ór {point}~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Say the decimal sign in the mapping</source>
        <translation>[Šáý thé déçímál šígñ íñ thé máppíñg~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The amount is in {found}, not {currency}</source>
        <translation>[Thé ámóúñt íš íñ {found}, ñót {currency}~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Correct the amount</source>
        <translation>[Çórréçt thé ámóúñt~~~~~~~]</translation>
    </message>
    <message>
        <source>This share is not possible as {form}</source>
        <translation>[Thíš šháré íš ñót póššíblé áš {form}~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Correct the value</source>
        <translation>[Çórréçt thé válúé~~~~~~~]</translation>
    </message>
    <message>
        <source>This has more than {digits} decimals</source>
        <translation>[Thíš háš móré tháñ {digits} déçímálš~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Round it</source>
        <translation>[Róúñd ít~~~]</translation>
    </message>
    <message>
        <source>The account number {account_number} is taken</source>
        <translation>[Thé áççóúñt ñúmbér {account_number} íš tákéñ~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>[Çhóóšé áñóthér~~~~~~]</translation>
    </message>
    <message>
        <source>The code {item_code} belongs to {sku}</source>
        <translation>[Thé çódé {item_code} bélóñgš tó {sku}~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Check the barcode</source>
        <translation>[Çhéçk thé bárçódé~~~~~~~]</translation>
    </message>
    <message>
        <source>This customer is no longer there</source>
        <translation>[Thíš çúštómér íš ñó lóñgér théré~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>[Šéárçh ágáíñ~~~~~]</translation>
    </message>
    <message>
        <source>The customer is already known as {number}</source>
        <translation>[Thé çúštómér íš álréádý kñówñ áš {number}~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Use that one</source>
        <translation>[Úšé thát óñé~~~~~]</translation>
    </message>
    <message>
        <source>There is no customer {account_number}</source>
        <translation>[Théré íš ñó çúštómér {account_number}~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Import the customers first</source>
        <translation>[Ímpórt thé çúštómérš fíršt~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{gtin} is not a valid GTIN</source>
        <translation>[{gtin} íš ñót á válíd GTÍÑ~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Check its digits</source>
        <translation>[Çhéçk ítš dígítš~~~~~~]</translation>
    </message>
    <message>
        <source>This item is no longer there</source>
        <translation>[Thíš ítém íš ñó lóñgér théré~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>There is no item {sku}</source>
        <translation>[Théré íš ñó ítém {sku}~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Check the item number</source>
        <translation>[Çhéçk thé ítém ñúmbér~~~~~~~~]</translation>
    </message>
    <message>
        <source>A name is needed</source>
        <translation>[Á ñámé íš ñéédéd~~~~~~]</translation>
    </message>
    <message>
        <source>Key a name</source>
        <translation>[Kéý á ñámé~~~~]</translation>
    </message>
    <message>
        <source>No customer is set up for sales over the counter</source>
        <translation>[Ñó çúštómér íš šét úp fór šáléš óvér thé çóúñtér~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Have one set up</source>
        <translation>[Hávé óñé šét úp~~~~~~]</translation>
    </message>
    <message>
        <source>The service code {service} is taken</source>
        <translation>[Thé šérvíçé çódé {service} íš tákéñ~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>There is no carrier service {service}</source>
        <translation>[Théré íš ñó çárríér šérvíçé {service}~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Check its code</source>
        <translation>[Çhéçk ítš çódé~~~~~~]</translation>
    </message>
    <message>
        <source>An item number is needed</source>
        <translation>[Áñ ítém ñúmbér íš ñéédéd~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Key one</source>
        <translation>[Kéý óñé~~~]</translation>
    </message>
    <message>
        <source>The item number {sku} is taken</source>
        <translation>[Thé ítém ñúmbér {sku} íš tákéñ~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>There is no tax class {tax_class}</source>
        <translation>[Théré íš ñó táx çlášš {tax_class}~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Have it set up</source>
        <translation>[Hávé ít šét úp~~~~~~]</translation>
    </message>
    <message>
        <source>There is no unit {unit}</source>
        <translation>[Théré íš ñó úñít {unit}~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Order {number} has been dispatched</source>
        <translation>[Órdér {number} háš bééñ díšpátçhéd~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Make a return instead</source>
        <translation>[Máké á rétúrñ íñštéád~~~~~~~~]</translation>
    </message>
    <message>
        <source>This shipment is invoiced with {number}</source>
        <translation>[Thíš šhípméñt íš íñvóíçéd wíth {number}~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Open the invoice</source>
        <translation>[Ópéñ thé íñvóíçé~~~~~~]</translation>
    </message>
    <message>
        <source>{picked} of {sku} are picked already</source>
        <translation>[{picked} óf {sku} áré píçkéd álréádý~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Put them back first</source>
        <translation>[Pút thém báçk fíršt~~~~~~~~]</translation>
    </message>
    <message>
        <source>{sku} is released for picking already</source>
        <translation>[{sku} íš réléášéd fór píçkíñg álréádý~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Take it off the pick list first</source>
        <translation>[Táké ít óff thé píçk líšt fíršt~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Order {number} is waiting for stock</source>
        <translation>[Órdér {number} íš wáítíñg fór štóçk~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Release it when the goods are there</source>
        <translation>[Réléášé ít whéñ thé góódš áré théré~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Nobody orders yet: {raw} belongs to no order</source>
        <translation>[Ñóbódý órdérš ýét: {raw} bélóñgš tó ñó órdér~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Find the customer first (F2), or take Ctrl+W</source>
        <translation>[Fíñd thé çúštómér fíršt (F2), ór táké Çtrl+W~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>This discount is not possible</source>
        <translation>[Thíš díšçóúñt íš ñót póššíblé~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Key a discount between 0 and 100 %</source>
        <translation>[Kéý á díšçóúñt bétwééñ 0 áñd 100 %~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>This hold is no longer there</source>
        <translation>[Thíš hóld íš ñó lóñgér théré~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Look at the order again</source>
        <translation>[Lóók át thé órdér ágáíñ~~~~~~~~~]</translation>
    </message>
    <message>
        <source>This invoice is no longer there</source>
        <translation>[Thíš íñvóíçé íš ñó lóñgér théré~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Search for it again</source>
        <translation>[Šéárçh fór ít ágáíñ~~~~~~~~]</translation>
    </message>
    <message>
        <source>{sku} is blocked for sale</source>
        <translation>[{sku} íš blóçkéd fór šálé~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Offer a substitute, or ask a supervisor</source>
        <translation>[Óffér á šúbštítúté, ór ášk á šúpérvíšór~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{sku} is discontinued</source>
        <translation>[{sku} íš díšçóñtíñúéd~~~~~~~~]</translation>
    </message>
    <message>
        <source>This line is no longer there</source>
        <translation>[Thíš líñé íš ñó lóñgér théré~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>There is no carrier service to choose from</source>
        <translation>[Théré íš ñó çárríér šérvíçé tó çhóóšé fróm~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Have a service set up</source>
        <translation>[Hávé á šérvíçé šét úp~~~~~~~~]</translation>
    </message>
    <message>
        <source>Order {number} is {state}, no longer a draft</source>
        <translation>[Órdér {number} íš {state}, ñó lóñgér á dráft~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Change it with a change to the order</source>
        <translation>[Çháñgé ít wíth á çháñgé tó thé órdér~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>There is nothing to release</source>
        <translation>[Théré íš ñóthíñg tó réléášé~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Reserve stock first</source>
        <translation>[Réšérvé štóçk fíršt~~~~~~~~]</translation>
    </message>
    <message>
        <source>Order {number} has no lines</source>
        <translation>[Órdér {number} háš ñó líñéš~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Add a line first</source>
        <translation>[Ádd á líñé fíršt~~~~~~]</translation>
    </message>
    <message>
        <source>This order is no longer there</source>
        <translation>[Thíš órdér íš ñó lóñgér théré~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Order {number} is held: {kind}. {evidence}</source>
        <translation>[Órdér {number} íš héld: {kind}. {evidence}~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Release the hold, or ask a supervisor</source>
        <translation>[Réléášé thé hóld, ór ášk á šúpérvíšór~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The customer wants everything at once; {sku} is missing</source>
        <translation>[Thé çúštómér wáñtš évérýthíñg át óñçé; {sku} íš míššíñg~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Wait for the rest, or ask a supervisor</source>
        <translation>[Wáít fór thé réšt, ór ášk á šúpérvíšór~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The currency is {given}, not {wanted}</source>
        <translation>[Thé çúrréñçý íš {given}, ñót {wanted}~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Use {wanted}</source>
        <translation>[Úšé {wanted}~~~~~]</translation>
    </message>
    <message>
        <source>Carton {sscc} is in parcel {parcel} of {shipment} for {order} already</source>
        <translation>[Çártóñ {sscc} íš íñ párçél {parcel} óf {shipment} fór {order} álréádý~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Put this one aside; if it came back from there, key the item instead</source>
        <translation>[Pút thíš óñé ášídé; íf ít çámé báçk fróm théré, kéý thé ítém íñštéád~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Carton {sscc} was picked already: {order}, list {pick_list}</source>
        <translation>[Çártóñ {sscc} wáš píçkéd álréádý: {order}, líšt {pick_list}~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Put this one back and take another</source>
        <translation>[Pút thíš óñé báçk áñd táké áñóthér~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The code does not say how many {sku} are inside</source>
        <translation>[Thé çódé dóéš ñót šáý hów máñý {sku} áré íñšídé~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Key the number and *, then scan it again</source>
        <translation>[Kéý thé ñúmbér áñd *, théñ šçáñ ít ágáíñ~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{sku} has expired: {expires_on}</source>
        <translation>[{sku} háš éxpíréd: {expires_on}~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Put it aside and take another</source>
        <translation>[Pút ít ášídé áñd táké áñóthér~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The code does not say how many {unit} of {sku} this is</source>
        <translation>[Thé çódé dóéš ñót šáý hów máñý {unit} óf {sku} thíš íš~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Key the item with the amount instead</source>
        <translation>[Kéý thé ítém wíth thé ámóúñt íñštéád~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The serial number {serial} is that of one piece, not of {given}</source>
        <translation>[Thé šéríál ñúmbér {serial} íš thát óf óñé píéçé, ñót óf {given}~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Scan each piece</source>
        <translation>[Šçáñ éáçh píéçé~~~~~~]</translation>
    </message>
    <message>
        <source>The serial number {serial} is in parcel {parcel} of {shipment} for {order} already</source>
        <translation>[Thé šéríál ñúmbér {serial} íš íñ párçél {parcel} óf {shipment} fór {order} álréádý~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The serial number {serial} was picked already: {order}, list {pick_list}</source>
        <translation>[Thé šéríál ñúmbér {serial} wáš píçkéd álréádý: {order}, líšt {pick_list}~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The code does not say how much this {sku} weighs</source>
        <translation>[Thé çódé dóéš ñót šáý hów múçh thíš {sku} wéíghš~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>At packing: acknowledge, then F7 takes its weight; elsewhere key the item with its weight</source>
        <translation>[Át páçkíñg: áçkñówlédgé, théñ F7 tákéš ítš wéíght; élšéwhéré kéý thé ítém wíth ítš wéíght~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{packed} of {sku} are packed already</source>
        <translation>[{packed} óf {sku} áré páçkéd álréádý~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Take them out of the parcel first</source>
        <translation>[Táké thém óút óf thé párçél fíršt~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Check the barcode, or key the item number</source>
        <translation>[Çhéçk thé bárçódé, ór kéý thé ítém ñúmbér~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{quantity} of {sku} are not packed yet</source>
        <translation>[{quantity} óf {sku} áré ñót páçkéd ýét~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Pack them, or close the rest as short</source>
        <translation>[Páçk thém, ór çlóšé thé réšt áš šhórt~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{sku} is not on this order</source>
        <translation>[{sku} íš ñót óñ thíš órdér~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>[Pút ít báçk~~~~]</translation>
    </message>
    <message>
        <source>This packaging is no longer there</source>
        <translation>[Thíš páçkágíñg íš ñó lóñgér théré~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{packed} of {wanted} {sku} are packed already</source>
        <translation>[{packed} óf {wanted} {sku} áré páçkéd álréádý~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Put the extra back</source>
        <translation>[Pút thé éxtrá báçk~~~~~~~]</translation>
    </message>
    <message>
        <source>Only {open} of {sku} are wanted here, not {given}</source>
        <translation>[Óñlý {open} óf {sku} áré wáñtéd héré, ñót {given}~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Only {picked} of {sku} were picked, {packed} are packed</source>
        <translation>[Óñlý {picked} óf {sku} wéré píçkéd, {packed} áré páçkéd~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Pick the rest first</source>
        <translation>[Píçk thé réšt fíršt~~~~~~~~]</translation>
    </message>
    <message>
        <source>Nothing is left to pack for {number}</source>
        <translation>[Ñóthíñg íš léft tó páçk fór {number}~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Scan the next order</source>
        <translation>[Šçáñ thé ñéxt órdér~~~~~~~~]</translation>
    </message>
    <message>
        <source>Nothing has been picked</source>
        <translation>[Ñóthíñg háš bééñ píçkéd~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Pick something first</source>
        <translation>[Píçk šóméthíñg fíršt~~~~~~~~]</translation>
    </message>
    <message>
        <source>There is no scan to undo</source>
        <translation>[Théré íš ñó šçáñ tó úñdó~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Parcel {position} is empty</source>
        <translation>[Párçél {position} íš émptý~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Pack something, or remove the parcel</source>
        <translation>[Páçk šóméthíñg, ór rémóvé thé párçél~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>This parcel is no longer there</source>
        <translation>[Thíš párçél íš ñó lóñgér théré~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Open the order again</source>
        <translation>[Ópéñ thé órdér ágáíñ~~~~~~~~]</translation>
    </message>
    <message>
        <source>This pick line is no longer there</source>
        <translation>[Thíš píçk líñé íš ñó lóñgér théré~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Look at the pick list again</source>
        <translation>[Lóók át thé píçk líšt ágáíñ~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>This pick list is no longer there</source>
        <translation>[Thíš píçk líšt íš ñó lóñgér théré~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>No pick list has the number {number}</source>
        <translation>[Ñó píçk líšt háš thé ñúmbér {number}~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Choose one of the open lists</source>
        <translation>[Çhóóšé óñé óf thé ópéñ líštš~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{number} was taken apart</source>
        <translation>[{number} wáš tákéñ ápárt~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Its orders can be released again</source>
        <translation>[Ítš órdérš çáñ bé réléášéd ágáíñ~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Nothing is left to pick on this list</source>
        <translation>[Ñóthíñg íš léft tó píçk óñ thíš líšt~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Put {raw} back</source>
        <translation>[Pút {raw} báçk~~~~~~]</translation>
    </message>
    <message>
        <source>This is {location}. The goods are at {wanted}</source>
        <translation>[Thíš íš {location}. Thé góódš áré át {wanted}~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Go to {wanted}, or skip the line</source>
        <translation>[Gó tó {wanted}, ór škíp thé líñé~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>This shipment is no longer there</source>
        <translation>[Thíš šhípméñt íš ñó lóñgér théré~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{document} is in work by {operator} since {since}</source>
        <translation>[{document} íš íñ wórk bý {operator} šíñçé {since}~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Take it over, or choose another</source>
        <translation>[Táké ít óvér, ór çhóóšé áñóthér~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{weight} is too heavy for {service}, at most {limit}</source>
        <translation>[{weight} íš tóó héávý fór {service}, át móšt {limit}~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Split the parcel, or choose another service</source>
        <translation>[Šplít thé párçél, ór çhóóšé áñóthér šérvíçé~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The parcel weighs {measured}, expected are {expected}</source>
        <translation>[Thé párçél wéíghš {measured}, éxpéçtéd áré {expected}~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Check the contents, or ask a supervisor</source>
        <translation>[Çhéçk thé çóñtéñtš, ór ášk á šúpérvíšór~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{weight} is not a weight</source>
        <translation>[{weight} íš ñót á wéíght~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Weigh again</source>
        <translation>[Wéígh ágáíñ~~~~]</translation>
    </message>
    <message>
        <source>This is {sku}, not {wanted}</source>
        <translation>[Thíš íš {sku}, ñót {wanted}~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Put it back and take {wanted}</source>
        <translation>[Pút ít báçk áñd táké {wanted}~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>This {document} is {state}</source>
        <translation>[Thíš {document} íš {state}~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>[Lóók át ít ágáíñ~~~~~~]</translation>
    </message>
    <message>
        <source>{raw} was read twice and counted once</source>
        <translation>[{raw} wáš réád twíçé áñd çóúñtéd óñçé~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{station} has no label printer</source>
        <translation>[{station} háš ñó lábél príñtér~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Add one, or print the label at another station</source>
        <translation>[Ádd óñé, ór príñt thé lábél át áñóthér štátíóñ~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>There is no label to print yet</source>
        <translation>[Théré íš ñó lábél tó príñt ýét~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Finish the parcel first</source>
        <translation>[Fíñíšh thé párçél fíršt~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Nothing waits to be packed for {sought}</source>
        <translation>[Ñóthíñg wáítš tó bé páçkéd fór {sought}~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Check whether it was picked, or scan another</source>
        <translation>[Çhéçk whéthér ít wáš píçkéd, ór šçáñ áñóthér~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>No parcel here is sealed</source>
        <translation>[Ñó párçél héré íš šéáléd~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Open the order whose parcel it is</source>
        <translation>[Ópéñ thé órdér whóšé párçél ít íš~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{number} is still open here</source>
        <translation>[{number} íš štíll ópéñ héré~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Finish or park it, then scan {scanned} again</source>
        <translation>[Fíñíšh ór párk ít, théñ šçáñ {scanned} ágáíñ~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The sheet could not be written: {reason}</source>
        <translation>[Thé šhéét çóúld ñót bé wríttéñ: {reason}~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Look at the folder of documents</source>
        <translation>[Lóók át thé fóldér óf dóçúméñtš~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>This badge or PIN is not known</source>
        <translation>[Thíš bádgé ór PÍÑ íš ñót kñówñ~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>[Trý ágáíñ~~~~]</translation>
    </message>
    <message>
        <source>{operator} may not do this ({permission})</source>
        <translation>[{operator} máý ñót dó thíš ({permission})~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Ask a supervisor</source>
        <translation>[Ášk á šúpérvíšór~~~~~~]</translation>
    </message>
    <message>
        <source>Scan your badge</source>
        <translation>[Šçáñ ýóúr bádgé~~~~~~]</translation>
    </message>
    <message>
        <source>The operator code {operator} is taken</source>
        <translation>[Thé ópérátór çódé {operator} íš tákéñ~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>This operator is not known</source>
        <translation>[Thíš ópérátór íš ñót kñówñ~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>[Šígñ íñ ágáíñ~~~~~]</translation>
    </message>
    <message>
        <source>A reason is needed</source>
        <translation>[Á réášóñ íš ñéédéd~~~~~~~]</translation>
    </message>
    <message>
        <source>Only a supervisor may confirm this</source>
        <translation>[Óñlý á šúpérvíšór máý çóñfírm thíš~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Key the reason</source>
        <translation>[Kéý thé réášóñ~~~~~~]</translation>
    </message>
    <message>
        <source>Nobody is signed on at this station</source>
        <translation>[Ñóbódý íš šígñéd óñ át thíš štátíóñ~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The station code {station} is taken</source>
        <translation>[Thé štátíóñ çódé {station} íš tákéñ~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{station} is not a station code</source>
        <translation>[{station} íš ñót á štátíóñ çódé~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Use one or two letters or digits</source>
        <translation>[Úšé óñé ór twó léttérš ór dígítš~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Scan a supervisor's badge</source>
        <translation>[Šçáñ á šúpérvíšór'š bádgé~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{number} has a label already</source>
        <translation>[{number} háš á lábél álréádý~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Void the label first</source>
        <translation>[Vóíd thé lábél fíršt~~~~~~~~]</translation>
    </message>
    <message>
        <source>{data} cannot be printed as a barcode</source>
        <translation>[{data} çáññót bé príñtéd áš á bárçódé~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Use letters, digits and simple signs</source>
        <translation>[Úšé léttérš, dígítš áñd šímplé šígñš~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{data} is too long for the barcode of {field}</source>
        <translation>[{data} íš tóó lóñg fór thé bárçódé óf {field}~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Use a wider label</source>
        <translation>[Úšé á wídér lábél~~~~~~~]</translation>
    </message>
    <message>
        <source>Part of the label lies where the printer cannot print on {width_mm} x {height_mm} mm</source>
        <translation>[Párt óf thé lábél líéš whéré thé príñtér çáññót príñt óñ {width_mm} x {height_mm} mm~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Load larger labels, or choose another printer</source>
        <translation>[Lóád lárgér lábélš, ór çhóóšé áñóthér príñtér~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>This label is no longer there</source>
        <translation>[Thíš lábél íš ñó lóñgér théré~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The parcel has the label {tracking_number}</source>
        <translation>[Thé párçél háš thé lábél {tracking_number}~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The label layout is wrong: {reason}</source>
        <translation>[Thé lábél láýóút íš wróñg: {reason}~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Choose another layout</source>
        <translation>[Çhóóšé áñóthér láýóút~~~~~~~~]</translation>
    </message>
    <message>
        <source>Parcel {position} of {number} has no label</source>
        <translation>[Párçél {position} óf {number} háš ñó lábél~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Print the label first</source>
        <translation>[Príñt thé lábél fíršt~~~~~~~~]</translation>
    </message>
    <message>
        <source>The label {tracking_number} is {state}</source>
        <translation>[Thé lábél {tracking_number} íš {state}~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Print the live label</source>
        <translation>[Príñt thé lívé lábél~~~~~~~~]</translation>
    </message>
    <message>
        <source>No label belongs to {raw}</source>
        <translation>[Ñó lábél bélóñgš tó {raw}~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Scan the order, or type a name or postcode</source>
        <translation>[Šçáñ thé órdér, ór týpé á ñámé ór póštçódé~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>This printer takes no labels {width_mm} mm wide</source>
        <translation>[Thíš príñtér tákéš ñó lábélš {width_mm} mm wídé~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Choose another size of labels, or another printer</source>
        <translation>[Çhóóšé áñóthér šížé óf lábélš, ór áñóthér príñtér~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>There is no shipping label for media of {media} mm</source>
        <translation>[Théré íš ñó šhíppíñg lábél fór médíá óf {media} mm~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Nothing waits at a printer of this station</source>
        <translation>[Ñóthíñg wáítš át á príñtér óf thíš štátíóñ~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Print a label</source>
        <translation>[Príñt á lábél~~~~~]</translation>
    </message>
    <message>
        <source>No other printer can print these labels</source>
        <translation>[Ñó óthér príñtér çáñ príñt théšé lábélš~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Put this printer right, or replace the label</source>
        <translation>[Pút thíš príñtér ríght, ór répláçé thé lábél~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{printer} has {media} loaded</source>
        <translation>[{printer} háš {media} lóádéd~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Load the right labels, or choose another printer</source>
        <translation>[Lóád thé ríght lábélš, ór çhóóšé áñóthér príñtér~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Labels of {width_mm} x {height_mm} mm are too small for the test label</source>
        <translation>[Lábélš óf {width_mm} x {height_mm} mm áré tóó šmáll fór thé téšt lábél~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Print a label of your own instead</source>
        <translation>[Príñt á lábél óf ýóúr ówñ íñštéád~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{kind} cannot be printed</source>
        <translation>[{kind} çáññót bé príñtéd~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Choose a document</source>
        <translation>[Çhóóšé á dóçúméñt~~~~~~~]</translation>
    </message>
    <message>
        <source>This is printed at another station: {station}</source>
        <translation>[Thíš íš príñtéd át áñóthér štátíóñ: {station}~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Ask there, or have a supervisor confirm it</source>
        <translation>[Ášk théré, ór hávé á šúpérvíšór çóñfírm ít~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>This print job is no longer there</source>
        <translation>[Thíš príñt jób íš ñó lóñgér théré~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>[Príñt ágáíñ~~~~]</translation>
    </message>
    <message>
        <source>{printer} prints {language} at {dpi} dpi, this label is made for another</source>
        <translation>[{printer} príñtš {language} át {dpi} dpí, thíš lábél íš mádé fór áñóthér~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Choose a printer of the same kind, or replace the label</source>
        <translation>[Çhóóšé á príñtér óf thé šámé kíñd, ór répláçé thé lábél~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{printer} is at another station</source>
        <translation>[{printer} íš át áñóthér štátíóñ~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Choose a printer of this station</source>
        <translation>[Çhóóšé á príñtér óf thíš štátíóñ~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{count} prints still wait for {printer}</source>
        <translation>[{count} príñtš štíll wáít fór {printer}~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Print them, move them or give them up first</source>
        <translation>[Príñt thém, móvé thém ór gívé thém úp fíršt~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>This station has a printer called {printer} already</source>
        <translation>[Thíš štátíóñ háš á príñtér çálléd {printer} álréádý~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Give it another name</source>
        <translation>[Gívé ít áñóthér ñámé~~~~~~~~]</translation>
    </message>
    <message>
        <source>{printer} prints labels, no documents</source>
        <translation>[{printer} príñtš lábélš, ñó dóçúméñtš~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Choose a printer for whole pages</source>
        <translation>[Çhóóšé á príñtér fór whólé págéš~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>This printer is no longer there</source>
        <translation>[Thíš príñtér íš ñó lóñgér théré~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Choose another printer</source>
        <translation>[Çhóóšé áñóthér príñtér~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{printer} speaks {language}, which is not known</source>
        <translation>[{printer} špéákš {language}, whíçh íš ñót kñówñ~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Choose another language for the printer</source>
        <translation>[Çhóóšé áñóthér láñgúágé fór thé príñtér~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>This printer prints at {needed} dpi only, not at {dpi} dpi</source>
        <translation>[Thíš príñtér príñtš át {needed} dpí óñlý, ñót át {dpi} dpí~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Set its resolution right</source>
        <translation>[Šét ítš réšólútíóñ ríght~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{sscc} is not a valid parcel number</source>
        <translation>[{sscc} íš ñót á válíd párçél ñúmbér~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Check the number</source>
        <translation>[Çhéçk thé ñúmbér~~~~~~]</translation>
    </message>
    <message>
        <source>Station {station} has no parcel numbers left</source>
        <translation>[Štátíóñ {station} háš ñó párçél ñúmbérš léft~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Pack at another station; tell support</source>
        <translation>[Páçk át áñóthér štátíóñ; téll šúppórt~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The parcel numbers of the prefix {prefix} are used up</source>
        <translation>[Thé párçél ñúmbérš óf thé préfíx {prefix} áré úšéd úp~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Have a new prefix set up</source>
        <translation>[Hávé á ñéw préfíx šét úp~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{field} contains control characters</source>
        <translation>[{field} çóñtáíñš çóñtról çháráçtérš~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Correct the text</source>
        <translation>[Çórréçt thé téxt~~~~~~]</translation>
    </message>
    <message>
        <source>{field} contains characters that cannot be printed: {characters}</source>
        <translation>[{field} çóñtáíñš çháráçtérš thát çáññót bé príñtéd: {characters}~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>This script cannot be printed on this machine</source>
        <translation>[Thíš šçrípt çáññót bé príñtéd óñ thíš máçhíñé~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Print on another station</source>
        <translation>[Príñt óñ áñóthér štátíóñ~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{sku} is counted in whole {unit}, not {quantity}</source>
        <translation>[{sku} íš çóúñtéd íñ whólé {unit}, ñót {quantity}~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Key a whole number</source>
        <translation>[Kéý á whólé ñúmbér~~~~~~~]</translation>
    </message>
    <message>
        <source>This location is no longer there</source>
        <translation>[Thíš lóçátíóñ íš ñó lóñgér théré~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Scan another location</source>
        <translation>[Šçáñ áñóthér lóçátíóñ~~~~~~~~]</translation>
    </message>
    <message>
        <source>{location} cannot be counted</source>
        <translation>[{location} çáññót bé çóúñtéd~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Choose a storage location</source>
        <translation>[Çhóóšé á štórágé lóçátíóñ~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>There is no location {location}</source>
        <translation>[Théré íš ñó lóçátíóñ {location}~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Check the location code</source>
        <translation>[Çhéçk thé lóçátíóñ çódé~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{quantity} is not a quantity for this</source>
        <translation>[{quantity} íš ñót á qúáñtítý fór thíš~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Key a quantity above zero</source>
        <translation>[Kéý á qúáñtítý ábóvé žéró~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{reserved} are reserved at {location}, but only {counted} were counted</source>
        <translation>[{reserved} áré réšérvéd át {location}, bút óñlý {counted} wéré çóúñtéd~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Count again, or release the reservations</source>
        <translation>[Çóúñt ágáíñ, ór réléášé thé réšérvátíóñš~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{location} holds only {on_hand}, {wanted} are wanted</source>
        <translation>[{location} hóldš óñlý {on_hand}, {wanted} áré wáñtéd~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Count the location, or take from another</source>
        <translation>[Çóúñt thé lóçátíóñ, ór táké fróm áñóthér~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The shop is set up already</source>
        <translation>[Thé šhóp íš šét úp álréádý~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Change it in the settings</source>
        <translation>[Çháñgé ít íñ thé šéttíñgš~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The backup {file} failed: {reason}</source>
        <translation>[Thé báçkúp {file} fáíléd: {reason}~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Check the disk</source>
        <translation>[Çhéçk thé díšk~~~~~~]</translation>
    </message>
    <message>
        <source>Another program holds the database</source>
        <translation>[Áñóthér prógrám hóldš thé dátábášé~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Close it, then do this again</source>
        <translation>[Çlóšé ít, théñ dó thíš ágáíñ~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>[Thé dátábášé íš dámágéd~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Restore the last backup</source>
        <translation>[Réštóré thé lášt báçkúp~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{database} is not a database of this program</source>
        <translation>[{database} íš ñót á dátábášé óf thíš prógrám~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{database} was written by a newer version</source>
        <translation>[{database} wáš wríttéñ bý á ñéwér véršíóñ~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Update this station</source>
        <translation>[Úpdáté thíš štátíóñ~~~~~~~~]</translation>
    </message>
    <message>
        <source>The disk cannot be read or written</source>
        <translation>[Thé díšk çáññót bé réád ór wríttéñ~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Check the disk, then do this again</source>
        <translation>[Çhéçk thé díšk, théñ dó thíš ágáíñ~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>[Thé díšk íš fúll~~~~~~]</translation>
    </message>
    <message>
        <source>Make room, then do this again</source>
        <translation>[Máké róóm, théñ dó thíš ágáíñ~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{prefix} is not a GS1 company prefix</source>
        <translation>[{prefix} íš ñót á GŠ1 çómpáñý préfíx~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Key 7 to 10 digits</source>
        <translation>[Kéý 7 tó 10 dígítš~~~~~~~]</translation>
    </message>
    <message>
        <source>The database could not be brought up to date</source>
        <translation>[Thé dátábášé çóúld ñót bé bróúght úp tó dáté~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Tell support; the backup is {backup}</source>
        <translation>[Téll šúppórt; thé báçkúp íš {backup}~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The shop is not set up yet</source>
        <translation>[Thé šhóp íš ñót šét úp ýét~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Set up the company first</source>
        <translation>[Šét úp thé çómpáñý fíršt~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Another window works on the profile {profile}</source>
        <translation>[Áñóthér wíñdów wórkš óñ thé prófílé {profile}~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Go on there, or choose another profile</source>
        <translation>[Gó óñ théré, ór çhóóšé áñóthér prófílé~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>SQLite {version} is too old, {needed} is needed</source>
        <translation>[ŠQLíté {version} íš tóó óld, {needed} íš ñéédéd~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The scanner sent something that cannot be read here: {raw}</source>
        <translation>[Thé šçáññér šéñt šóméthíñg thát çáññót bé réád héré: {raw}~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Scan again; check Caps Lock; all scanners that type must be set alike, then teach anew</source>
        <translation>[Šçáñ ágáíñ; çhéçk Çápš Lóçk; áll šçáññérš thát týpé múšt bé šét álíké, théñ téáçh áñéw~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The scanner is set to {scanner}; the desk reads its keys by their places, however the keyboard of the computer is set</source>
        <translation>[Thé šçáññér íš šét tó {scanner}; thé déšk réádš ítš kéýš bý théír pláçéš, hówévér thé kéýbóárd óf thé çómpútér íš šét~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Other programs need the keyboard country of the computer in the scanner</source>
        <translation>[Óthér prógrámš ñééd thé kéýbóárd çóúñtrý óf thé çómpútér íñ thé šçáññér~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>With Caps Lock on, these characters get lost: {lost}</source>
        <translation>[Wíth Çápš Lóçk óñ, théšé çháráçtérš gét lóšt: {lost}~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Switch Caps Lock off, or set Caps Lock to automatic in the scanner</source>
        <translation>[Šwítçh Çápš Lóçk óff, ór šét Çápš Lóçk tó áútómátíç íñ thé šçáññér~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Caps Lock is on; codes are right only while it stays</source>
        <translation>[Çápš Lóçk íš óñ; çódéš áré ríght óñlý whílé ít štáýš~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Better switch Caps Lock off and teach the scanner again</source>
        <translation>[Béttér šwítçh Çápš Lóçk óff áñd téáçh thé šçáññér ágáíñ~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The scanner sends Alt and numbers, not characters</source>
        <translation>[Thé šçáññér šéñdš Ált áñd ñúmbérš, ñót çháráçtérš~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Switch keypad emulation (ALT mode) off in the scanner</source>
        <translation>[Šwítçh kéýpád émúlátíóñ (ÁLT módé) óff íñ thé šçáññér~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The scanner is set to {scanner}, the computer to {computer}: these characters get lost: {lost}</source>
        <translation>[Thé šçáññér íš šét tó {scanner}, thé çómpútér tó {computer}: théšé çháráçtérš gét lóšt: {lost}~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Set the keyboard country of the scanner to {computer}</source>
        <translation>[Šét thé kéýbóárd çóúñtrý óf thé šçáññér tó {computer}~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Letters, digits and - / + _ $ % . are read; other characters are refused</source>
        <translation>[Léttérš, dígítš áñd - / + _ $ % . áré réád; óthér çháráçtérš áré réfúšéd~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Better set the keyboard country of the scanner to that of the computer</source>
        <translation>[Béttér šét thé kéýbóárd çóúñtrý óf thé šçáññér tó thát óf thé çómpútér~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The scanner is set to {scanner}, the computer to {computer}; codes are translated</source>
        <translation>[Thé šçáññér íš šét tó {scanner}, thé çómpútér tó {computer}; çódéš áré tráñšlátéd~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Better set the keyboard country of the scanner to {computer}</source>
        <translation>[Béttér šét thé kéýbóárd çóúñtrý óf thé šçáññér tó {computer}~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The scanner sends nothing after a code</source>
        <translation>[Thé šçáññér šéñdš ñóthíñg áftér á çódé~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Set a suffix of CR (Enter) in the scanner</source>
        <translation>[Šét á šúffíx óf ÇR (Éñtér) íñ thé šçáññér~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Before each code comes {prefix}, which people type as well</source>
        <translation>[Béfóré éáçh çódé çóméš {prefix}, whíçh péóplé týpé áš wéll~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Set the prefix of the scanner to STX or to the AIM identifier</source>
        <translation>[Šét thé préfíx óf thé šçáññér tó ŠTX ór tó thé ÁÍM ídéñtífíér~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The scanner sends nothing before a code; it is known by its speed</source>
        <translation>[Thé šçáññér šéñdš ñóthíñg béfóré á çódé; ít íš kñówñ bý ítš špééd~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Better set the prefix of the scanner to the AIM identifier</source>
        <translation>[Béttér šét thé préfíx óf thé šçáññér tó thé ÁÍM ídéñtífíér~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The scanner leaves out GS, the separator in codes with several parts</source>
        <translation>[Thé šçáññér léávéš óút GŠ, thé šépárátór íñ çódéš wíth šévérál pártš~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Let the scanner send control characters, as Ctrl and a key</source>
        <translation>[Lét thé šçáññér šéñd çóñtról çháráçtérš, áš Çtrl áñd á kéý~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The scanner pauses up to {gap_ms} ms between two characters</source>
        <translation>[Thé šçáññér páúšéš úp tó {gap_ms} mš bétwééñ twó çháráçtérš~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Set its keystroke delay to none, or set a prefix of STX</source>
        <translation>[Šét ítš kéýštróké déláý tó ñóñé, ór šét á préfíx óf ŠTX~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The scanner sends more than Enter or Tab after a code</source>
        <translation>[Thé šçáññér šéñdš móré tháñ Éñtér ór Táb áftér á çódé~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Set the suffix of the scanner to CR alone</source>
        <translation>[Šét thé šúffíx óf thé šçáññér tó ÇR álóñé~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>That was typed on a keyboard</source>
        <translation>[Thát wáš týpéd óñ á kéýbóárd~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Scan the three barcodes with the scanner</source>
        <translation>[Šçáñ thé thréé bárçódéš wíth thé šçáññér~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>What was scanned are not the three barcodes</source>
        <translation>[Whát wáš šçáññéd áré ñót thé thréé bárçódéš~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Scan them again in their order; no key may be pressed meanwhile</source>
        <translation>[Šçáñ thém ágáíñ íñ théír órdér; ñó kéý máý bé préššéd méáñwhílé~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{name} is used by {program} (process {pid})</source>
        <translation>[{name} íš úšéd bý {program} (próçéšš {pid})~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Close that program, or let it leave the device</source>
        <translation>[Çlóšé thát prógrám, ór lét ít léávé thé dévíçé~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Nothing comes back this way, so nothing can be asked</source>
        <translation>[Ñóthíñg çóméš báçk thíš wáý, šó ñóthíñg çáñ bé áškéd~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Choose the language, then print the test label</source>
        <translation>[Çhóóšé thé láñgúágé, théñ príñt thé téšt lábél~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The device answers nothing, in no protocol</source>
        <translation>[Thé dévíçé áñšwérš ñóthíñg, íñ ñó prótóçól~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Switch it on, check its cable, and let its menu send to the computer</source>
        <translation>[Šwítçh ít óñ, çhéçk ítš çáblé, áñd lét ítš méñú šéñd tó thé çómpútér~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{device} and {other} are set to the same port</source>
        <translation>[{device} áñd {other} áré šét tó thé šámé pórt~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Give each its own address, or remove one</source>
        <translation>[Gívé éáçh ítš ówñ áddréšš, ór rémóvé óñé~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{name} belongs to the group {group}, and {user} is not in it</source>
        <translation>[{name} bélóñgš tó thé gróúp {group}, áñd {user} íš ñót íñ ít~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Ask IT staff for: sudo usermod -aG {group} {user} (or the udev rule {rule}), then log in again</source>
        <translation>[Ášk ÍT štáff fór: šúdó úšérmód -áG {group} {user} (ór thé údév rúlé {rule}), théñ lóg íñ ágáíñ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{user} is in the group {group}, but not yet in this session</source>
        <translation>[{user} íš íñ thé gróúp {group}, bút ñót ýét íñ thíš šéššíóñ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Log out and in again</source>
        <translation>[Lóg óút áñd íñ ágáíñ~~~~~~~~]</translation>
    </message>
    <message>
        <source>The network does not know the name in {name}</source>
        <translation>[Thé ñétwórk dóéš ñót kñów thé ñámé íñ {name}~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Check the name, or use the IP address</source>
        <translation>[Çhéçk thé ñámé, ór úšé thé ÍP áddréšš~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The device is there, but {name} is closed</source>
        <translation>[Thé dévíçé íš théré, bút {name} íš çlóšéd~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Check the port number; label printers listen on 9100</source>
        <translation>[Çhéçk thé pórt ñúmbér; lábél príñtérš líštéñ óñ 9100~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Nothing answers at {name}</source>
        <translation>[Ñóthíñg áñšwérš át {name}~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Check that the device is on and has this IP address</source>
        <translation>[Çhéçk thát thé dévíçé íš óñ áñd háš thíš ÍP áddréšš~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>There is no way to {name} in the network</source>
        <translation>[Théré íš ñó wáý tó {name} íñ thé ñétwórk~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Check the network cable and the IP address</source>
        <translation>[Çhéçk thé ñétwórk çáblé áñd thé ÍP áddréšš~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>More than one protocol fits: {protocols}</source>
        <translation>[Móré tháñ óñé prótóçól fítš: {protocols}~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Choose the one that the manual names</source>
        <translation>[Çhóóšé thé óñé thát thé máñúál ñáméš~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>What the device sends is in no protocol that we know</source>
        <translation>[Whát thé dévíçé šéñdš íš íñ ñó prótóçól thát wé kñów~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Choose another protocol in its menu</source>
        <translation>[Çhóóšé áñóthér prótóçól íñ ítš méñú~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The queue {name} sends a job again by itself, so a label may come twice</source>
        <translation>[Thé qúéúé {name} šéñdš á jób ágáíñ bý ítšélf, šó á lábél máý çómé twíçé~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Ask IT staff for: lpadmin -p {name} -o printer-error-policy=abort-job</source>
        <translation>[Ášk ÍT štáff fór: lpádmíñ -p {name} -ó príñtér-érrór-pólíçý=ábórt-jób~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Line {line} of the recording {recording} is damaged</source>
        <translation>[Líñé {line} óf thé réçórdíñg {recording} íš dámágéd~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Take that line out, or have the recording sent again</source>
        <translation>[Táké thát líñé óút, ór hávé thé réçórdíñg šéñt ágáíñ~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{name} is open to the administrator only</source>
        <translation>[{name} íš ópéñ tó thé ádmíñíštrátór óñlý~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Ask IT staff to install the udev rule {rule}, then plug it in again</source>
        <translation>[Ášk ÍT štáff tó íñštáll thé údév rúlé {rule}, théñ plúg ít íñ ágáíñ~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The scale answers, but only with an error</source>
        <translation>[Thé šçálé áñšwérš, bút óñlý wíth áñ érrór~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Empty it, press its zero key, then try again</source>
        <translation>[Émptý ít, préšš ítš žéró kéý, théñ trý ágáíñ~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Scans arrive, but do not end with Enter (CR)</source>
        <translation>[Šçáñš árrívé, bút dó ñót éñd wíth Éñtér (ÇR)~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Scan the barcode for the suffix CR in the manual of the scanner</source>
        <translation>[Šçáñ thé bárçódé fór thé šúffíx ÇR íñ thé máñúál óf thé šçáññér~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>No scan has arrived</source>
        <translation>[Ñó šçáñ háš árrívéd~~~~~~~~]</translation>
    </message>
    <message>
        <source>Scan something; if nothing comes, set the scanner to USB COM or serial</source>
        <translation>[Šçáñ šóméthíñg; íf ñóthíñg çóméš, šét thé šçáññér tó ÚŠB ÇÓM ór šéríál~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The device sends {should}, the desk listens {is_set}</source>
        <translation>[Thé dévíçé šéñdš {should}, thé déšk líštéñš {is_set}~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Set the desk to {should}</source>
        <translation>[Šét thé déšk tó {should}~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{share} % of what comes is garbage: {is_set} is not how the device sends</source>
        <translation>[{share} % óf whát çóméš íš gárbágé: {is_set} íš ñót hów thé dévíçé šéñdš~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Look up its speed and parity in its menu, and set the desk to the same</source>
        <translation>[Lóók úp ítš špééd áñd párítý íñ ítš méñú, áñd šét thé déšk tó thé šámé~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>order_desk</name>
    <message>
        <source>Draft</source>
        <translation>[Dráft~~]</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>[Díšçárdéd~~~~]</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>[Çáñçélléd~~~~]</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>[Çlóšéd~~]</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>[Šhíppéd~~~]</translation>
    </message>
    <message>
        <source>Part shipped</source>
        <translation>[Párt šhíppéd~~~~~]</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>[Páçkíñg~~~]</translation>
    </message>
    <message>
        <source>Picking</source>
        <translation>[Píçkíñg~~~]</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>[Óñ hóld~~~]</translation>
    </message>
    <message>
        <source>Awaiting stock</source>
        <translation>[Áwáítíñg štóçk~~~~~~]</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>[Šçhédúléd~~~~]</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>[Réádý~~]</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>[Réléášéd~~~]</translation>
    </message>
    <message>
        <source>The credit limit is exceeded</source>
        <translation>[Thé çrédít límít íš éxçéédéd~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The customer is blocked</source>
        <translation>[Thé çúštómér íš blóçkéd~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The delivery address is not complete</source>
        <translation>[Thé délívérý áddréšš íš ñót çómplété~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The customer is not known</source>
        <translation>[Thé çúštómér íš ñót kñówñ~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Stopped by hand</source>
        <translation>[Štóppéd bý háñd~~~~~~]</translation>
    </message>
    <message>
        <source>The credit limit is exceeded: a supervisor has to release this order.</source>
        <translation>[Thé çrédít límít íš éxçéédéd: á šúpérvíšór háš tó réléášé thíš órdér.~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The customer is blocked: a supervisor has to release this order.</source>
        <translation>[Thé çúštómér íš blóçkéd: á šúpérvíšór háš tó réléášé thíš órdér.~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The delivery address has to be completed before this order is sent.</source>
        <translation>[Thé délívérý áddréšš háš tó bé çómplétéd béfóré thíš órdér íš šéñt.~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Somebody has to say whose order this is.</source>
        <translation>[Šómébódý háš tó šáý whóšé órdér thíš íš.~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The order is stopped until it is released.</source>
        <translation>[Thé órdér íš štóppéd úñtíl ít íš réléášéd.~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>[Ópéñ~~]</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>[Çléáréd~~~]</translation>
    </message>
    <message>
        <source>list price</source>
        <translation>[líšt príçé~~~~]</translation>
    </message>
    <message>
        <source>keyed price</source>
        <translation>[kéýéd príçé~~~~]</translation>
    </message>
    <message>
        <source>price paid last</source>
        <translation>[príçé páíd lášt~~~~~~]</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>[Ñámé~~]</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>[Štréét~~]</translation>
    </message>
    <message>
        <source>Addition</source>
        <translation>[Áddítíóñ~~~]</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>[Póštçódé~~~]</translation>
    </message>
    <message>
        <source>City</source>
        <translation>[Çítý~~]</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>[Régíóñ~~]</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>[Çóúñtrý~~~]</translation>
    </message>
    <message>
        <source>Postcode form</source>
        <translation>[Póštçódé fórm~~~~~]</translation>
    </message>
    <message>
        <source>On hold until a supervisor releases it</source>
        <translation>[Óñ hóld úñtíl á šúpérvíšór réléášéš ít~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>On hold; a payment or a smaller order clears it</source>
        <translation>[Óñ hóld; á páýméñt ór á šmállér órdér çléárš ít~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Ctrl+T completes it; else it will be on hold</source>
        <translation>[Çtrl+T çómplétéš ít; élšé ít wíll bé óñ hóld~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Customer is blocked: {reason}</source>
        <translation>[Çúštómér íš blóçkéd: {reason}~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Over the credit limit by {over}</source>
        <translation>[Óvér thé çrédít límít bý {over}~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{amount} overdue</source>
        <translation>[{amount} óvérdúé~~~~~~]</translation>
    </message>
    <message>
        <source>Ask for the payment</source>
        <translation>[Ášk fór thé páýméñt~~~~~~~~]</translation>
    </message>
    <message>
        <source>Delivery address: {fields}</source>
        <translation>[Délívérý áddréšš: {fields}~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{sku}: {missing} not in stock here</source>
        <translation>[{sku}: {missing} ñót íñ štóçk héré~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Will be sent when it comes in</source>
        <translation>[Wíll bé šéñt whéñ ít çóméš íñ~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{sku} is discontinued</source>
        <translation>[{sku} íš díšçóñtíñúéd~~~~~~~~]</translation>
    </message>
    <message>
        <source>What is not in stock will not come</source>
        <translation>[Whát íš ñót íñ štóçk wíll ñót çómé~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{sku}: {quantity}, never more than {usual} before</source>
        <translation>[{sku}: {quantity}, ñévér móré tháñ {usual} béfóré~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Read the quantity back to the customer</source>
        <translation>[Réád thé qúáñtítý báçk tó thé çúštómér~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The same as order {number} of today</source>
        <translation>[Thé šámé áš órdér {number} óf tódáý~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Ask whether it is wanted twice</source>
        <translation>[Ášk whéthér ít íš wáñtéd twíçé~~~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>pack</name>
    <message>
        <source>{packed} of {wanted} packed: {item}</source>
        <translation>[{packed} óf {wanted} páçkéd: {item}~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>fragile</source>
        <translation>[frágílé~~~]</translation>
    </message>
    <message>
        <source>{count} not picked, follows later</source>
        <translation>[{count} ñót píçkéd, fóllówš látér~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>went with an earlier shipment</source>
        <translation>[wéñt wíth áñ éárlíér šhípméñt~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Not on this order</source>
        <translation>[Ñót óñ thíš órdér~~~~~~~]</translation>
    </message>
    <message>
        <source>Too many</source>
        <translation>[Tóó máñý~~~]</translation>
    </message>
    <message>
        <source>Not picked</source>
        <translation>[Ñót píçkéd~~~~]</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>[Úñkñówñ çódé~~~~~]</translation>
    </message>
    <message>
        <source>Wrong quantity</source>
        <translation>[Wróñg qúáñtítý~~~~~~]</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>[Tákéñ óvér~~~~]</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>[Óñ hóld~~~]</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>[Ñót çómplété~~~~~]</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>[Ñóthíñg tó úñdó~~~~~~]</translation>
    </message>
    <message>
        <source>Nothing to pack</source>
        <translation>[Ñóthíñg tó páçk~~~~~~]</translation>
    </message>
    <message>
        <source>Packed already</source>
        <translation>[Páçkéd álréádý~~~~~~]</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>[Éxpíréd~~~]</translation>
    </message>
    <message>
        <source>Finish this first</source>
        <translation>[Fíñíšh thíš fíršt~~~~~~~]</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>[Réfúšéd~~~]</translation>
    </message>
    <message>
        <source>{packed} of {wanted}</source>
        <translation>[{packed} óf {wanted}~~~~~~~~]</translation>
    </message>
    <message>
        <source>{count} {item}. Now the weight</source>
        <translation>[{count} {item}. Ñów thé wéíght~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>All packed</source>
        <translation>[Áll páçkéd~~~~]</translation>
    </message>
    <message>
        <source>Scan the next item</source>
        <translation>[Šçáñ thé ñéxt ítém~~~~~~~]</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>[Šçáñ~~]</translation>
    </message>
    <message>
        <source>This station has no scale: key the weight in. To add one: Ctrl+K, then “Devices”</source>
        <translation>[Thíš štátíóñ háš ñó šçálé: kéý thé wéíght íñ. Tó ádd óñé: Çtrl+K, théñ “Dévíçéš”~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Key the weight: F7</source>
        <translation>[Kéý thé wéíght: F7~~~~~~~]</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>[Šéttléd~~~]</translation>
    </message>
    <message>
        <source>Put the parcel on the scale</source>
        <translation>[Pút thé párçél óñ thé šçálé~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>[Ríght~~]</translation>
    </message>
    <message>
        <source>Too light</source>
        <translation>[Tóó líght~~~~]</translation>
    </message>
    <message>
        <source>Too heavy</source>
        <translation>[Tóó héávý~~~~]</translation>
    </message>
    <message>
        <source>Weigh it</source>
        <translation>[Wéígh ít~~~]</translation>
    </message>
    <message>
        <source>F4 goes back, F8 prints again, Ctrl+R opens it again</source>
        <translation>[F4 góéš báçk, F8 príñtš ágáíñ, Çtrl+R ópéñš ít ágáíñ~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Ready to go</source>
        <translation>[Réádý tó gó~~~~]</translation>
    </message>
    <message>
        <source>Put only this piece on the scale, then F7</source>
        <translation>[Pút óñlý thíš píéçé óñ thé šçálé, théñ F7~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Taken out again: {item}</source>
        <translation>[Tákéñ óút ágáíñ: {item}~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Weight right</source>
        <translation>[Wéíght ríght~~~~~]</translation>
    </message>
    <message>
        <source>Weighed</source>
        <translation>[Wéíghéd~~~]</translation>
    </message>
    <message>
        <source>{weight}; an item in it has no known weight</source>
        <translation>[{weight}; áñ ítém íñ ít háš ñó kñówñ wéíght~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{weight} too light</source>
        <translation>[{weight} tóó líght~~~~~~~]</translation>
    </message>
    <message>
        <source>Probably missing: {count} × {item}</source>
        <translation>[Próbáblý míššíñg: {count} × {item}~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>{weight} too heavy</source>
        <translation>[{weight} tóó héávý~~~~~~~]</translation>
    </message>
    <message>
        <source>Probably too much: {count} × {item}</source>
        <translation>[Próbáblý tóó múçh: {count} × {item}~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>No single item explains it: count what is inside</source>
        <translation>[Ñó šíñglé ítém éxpláíñš ít: çóúñt whát íš íñšídé~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>protocols</name>
    <message>
        <source>MT-SICS (Mettler Toledo and others), KERN KCP</source>
        <translation>[MT-ŠÍÇŠ (Méttlér Tólédó áñd óthérš), KÉRÑ KÇP~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Toledo 8217 / 8213</source>
        <translation>[Tólédó 8217 / 8213~~~~~~~]</translation>
    </message>
    <message>
        <source>NCI SCP-01 / SCP-12 (Weigh-Tronix, Brecknell)</source>
        <translation>[ÑÇÍ ŠÇP-01 / ŠÇP-12 (Wéígh-Tróñíx, Bréçkñéll)~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Adam Equipment, asked with W</source>
        <translation>[Ádám Éqúípméñt, áškéd wíth W~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Adam Equipment, continuous output</source>
        <translation>[Ádám Éqúípméñt, çóñtíñúóúš óútpút~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Adam Equipment CPWplus</source>
        <translation>[Ádám Éqúípméñt ÇPWplúš~~~~~~~~~]</translation>
    </message>
    <message>
        <source>A&amp;D standard format</source>
        <translation>[Á&amp;D štáñdárd fórmát~~~~~~~~]</translation>
    </message>
    <message>
        <source>CAS, 22 bytes</source>
        <translation>[ÇÁŠ, 22 býtéš~~~~~]</translation>
    </message>
    <message>
        <source>CAS for cash registers (ENQ, DC1)</source>
        <translation>[ÇÁŠ fór çášh régíštérš (ÉÑQ, DÇ1)~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Ohaus</source>
        <translation>[Óháúš~~]</translation>
    </message>
    <message>
        <source>Sartorius SBI</source>
        <translation>[Šártóríúš ŠBÍ~~~~~]</translation>
    </message>
    <message>
        <source>USB scale (HID)</source>
        <translation>[ÚŠB šçálé (HÍD)~~~~~~]</translation>
    </message>
    <message>
        <source>ZPL II</source>
        <translation>[ŽPL ÍÍ~~]</translation>
    </message>
    <message>
        <source>TSPL</source>
        <translation>[TŠPL~~]</translation>
    </message>
    <message>
        <source>EPL2</source>
        <translation>[ÉPL2~~]</translation>
    </message>
    <message>
        <source>ESC/POS</source>
        <translation>[ÉŠÇ/PÓŠ~~~]</translation>
    </message>
    <message>
        <source>Brother QL</source>
        <translation>[Bróthér QL~~~~]</translation>
    </message>
    <message>
        <source>Brother QL, 4 inches wide</source>
        <translation>[Bróthér QL, 4 íñçhéš wídé~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>[PDF~]</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>The shelf is empty</source>
        <translation>[Thé šhélf íš émptý~~~~~~~]</translation>
    </message>
    <message>
        <source>There are too few</source>
        <translation>[Théré áré tóó féw~~~~~~~]</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>[Dámágéd~~~]</translation>
    </message>
    <message>
        <source>Another item is there</source>
        <translation>[Áñóthér ítém íš théré~~~~~~~~]</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>[Çáññót bé réáçhéd~~~~~~~]</translation>
    </message>
    <message>
        <source>Damaged or smeared</source>
        <translation>[Dámágéd ór šméáréd~~~~~~~]</translation>
    </message>
    <message>
        <source>It did not come out</source>
        <translation>[Ít díd ñót çómé óút~~~~~~~~]</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>[Lóšt~~]</translation>
    </message>
    <message>
        <source>A scanner cannot read it</source>
        <translation>[Á šçáññér çáññót réád ít~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The address has changed</source>
        <translation>[Thé áddréšš háš çháñgéd~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The service has changed</source>
        <translation>[Thé šérvíçé háš çháñgéd~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The carrier refused it</source>
        <translation>[Thé çárríér réfúšéd ít~~~~~~~~~]</translation>
    </message>
    <message>
        <source>It is on the wrong parcel</source>
        <translation>[Ít íš óñ thé wróñg párçél~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The parcel is not sent</source>
        <translation>[Thé párçél íš ñót šéñt~~~~~~~~~]</translation>
    </message>
    <message>
        <source>It is packed again</source>
        <translation>[Ít íš páçkéd ágáíñ~~~~~~~]</translation>
    </message>
    <message>
        <source>Agreed with the customer</source>
        <translation>[Ágrééd wíth thé çúštómér~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The payment has come</source>
        <translation>[Thé páýméñt háš çómé~~~~~~~~]</translation>
    </message>
    <message>
        <source>Agreed with sales</source>
        <translation>[Ágrééd wíth šáléš~~~~~~~]</translation>
    </message>
    <message>
        <source>Checked: it is right</source>
        <translation>[Çhéçkéd: ít íš ríght~~~~~~~~]</translation>
    </message>
    <message>
        <source>Counted after a short pick</source>
        <translation>[Çóúñtéd áftér á šhórt píçk~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>screens</name>
    <message>
        <source>Order desk</source>
        <translation>[Órdér déšk~~~~]</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>[Píçk~~]</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>[Páçk~~]</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>[Lábélš~~]</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>[Éxçéptíóñš~~~~]</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>[Ímpórt~~]</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>[Dévíçéš~~~]</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Two digits that begin every number which this desk gives out.</source>
        <translation>[Twó dígítš thát bégíñ évérý ñúmbér whíçh thíš déšk gívéš óút.~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>What people call this desk; empty for its code.</source>
        <translation>[Whát péóplé çáll thíš déšk; émptý fór ítš çódé.~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Language of the screens.</source>
        <translation>[Láñgúágé óf thé šçrééñš.~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Colors of the screens.</source>
        <translation>[Çólórš óf thé šçrééñš.~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Size of everything on the screens.</source>
        <translation>[Šížé óf évérýthíñg óñ thé šçrééñš.~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Whether scans and refusals are heard.</source>
        <translation>[Whéthér šçáñš áñd réfúšálš áré héárd.~~~~~~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message>
        <source>order</source>
        <translation>[órdér~~]</translation>
    </message>
    <message>
        <source>pick list</source>
        <translation>[píçk líšt~~~~]</translation>
    </message>
    <message>
        <source>shipment</source>
        <translation>[šhípméñt~~~]</translation>
    </message>
    <message>
        <source>parcel</source>
        <translation>[párçél~~]</translation>
    </message>
    <message>
        <source>print job</source>
        <translation>[príñt jób~~~~]</translation>
    </message>
    <message>
        <source>a draft</source>
        <translation>[á dráft~~~]</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>[díšçárdéd~~~~]</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>[áççéptéd~~~]</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>[çlóšéd~~]</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>[çáñçélléd~~~~]</translation>
    </message>
    <message>
        <source>released</source>
        <translation>[réléášéd~~~]</translation>
    </message>
    <message>
        <source>in work</source>
        <translation>[íñ wórk~~~]</translation>
    </message>
    <message>
        <source>done</source>
        <translation>[dóñé~~]</translation>
    </message>
    <message>
        <source>taken apart</source>
        <translation>[tákéñ ápárt~~~~]</translation>
    </message>
    <message>
        <source>open</source>
        <translation>[ópéñ~~]</translation>
    </message>
    <message>
        <source>being packed</source>
        <translation>[béíñg páçkéd~~~~~]</translation>
    </message>
    <message>
        <source>packed</source>
        <translation>[páçkéd~~]</translation>
    </message>
    <message>
        <source>ready to go</source>
        <translation>[réádý tó gó~~~~]</translation>
    </message>
    <message>
        <source>dispatched</source>
        <translation>[díšpátçhéd~~~~]</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>[šéáléd~~]</translation>
    </message>
    <message>
        <source>labelled</source>
        <translation>[lábélléd~~~]</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>[válíd~~]</translation>
    </message>
    <message>
        <source>void</source>
        <translation>[vóíd~~]</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>[répláçéd~~~]</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>[wáítíñg~~~]</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>[béíñg šéñt~~~~]</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>[šéñt~~]</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>[príñtéd~~~]</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>[úñçléár~~~]</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>[ñót príñtéd~~~~]</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>[šéttléd~~~]</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>[gívéñ úp~~~]</translation>
    </message>
    <message>
        <source>over the credit limit</source>
        <translation>[óvér thé çrédít límít~~~~~~~~]</translation>
    </message>
    <message>
        <source>customer blocked</source>
        <translation>[çúštómér blóçkéd~~~~~~]</translation>
    </message>
    <message>
        <source>address not complete</source>
        <translation>[áddréšš ñót çómplété~~~~~~~~]</translation>
    </message>
    <message>
        <source>customer not known</source>
        <translation>[çúštómér ñót kñówñ~~~~~~~]</translation>
    </message>
    <message>
        <source>stopped by hand</source>
        <translation>[štóppéd bý háñd~~~~~~]</translation>
    </message>
    <message>
        <source>A shipping label</source>
        <translation>[Á šhíppíñg lábél~~~~~~]</translation>
    </message>
    <message>
        <source>key orders</source>
        <translation>[kéý órdérš~~~~]</translation>
    </message>
    <message>
        <source>pick</source>
        <translation>[píçk~~]</translation>
    </message>
    <message>
        <source>pack</source>
        <translation>[páçk~~]</translation>
    </message>
    <message>
        <source>hand over</source>
        <translation>[háñd óvér~~~~]</translation>
    </message>
    <message>
        <source>invoice</source>
        <translation>[íñvóíçé~~~]</translation>
    </message>
    <message>
        <source>print again</source>
        <translation>[príñt ágáíñ~~~~]</translation>
    </message>
    <message>
        <source>void labels</source>
        <translation>[vóíd lábélš~~~~]</translation>
    </message>
    <message>
        <source>release holds</source>
        <translation>[réléášé hóldš~~~~~]</translation>
    </message>
    <message>
        <source>confirm as supervisor</source>
        <translation>[çóñfírm áš šúpérvíšór~~~~~~~~]</translation>
    </message>
    <message>
        <source>import</source>
        <translation>[ímpórt~~]</translation>
    </message>
    <message>
        <source>correct stock</source>
        <translation>[çórréçt štóçk~~~~~]</translation>
    </message>
    <message>
        <source>change master data</source>
        <translation>[çháñgé máštér dátá~~~~~~~]</translation>
    </message>
    <message>
        <source>test devices</source>
        <translation>[téšt dévíçéš~~~~~]</translation>
    </message>
    <message>
        <source>set up devices</source>
        <translation>[šét úp dévíçéš~~~~~~]</translation>
    </message>
    <message>
        <source>set up the shop</source>
        <translation>[šét úp thé šhóp~~~~~~]</translation>
    </message>
    <message>
        <source>US English</source>
        <translation>[ÚŠ Éñglíšh~~~~]</translation>
    </message>
    <message>
        <source>German</source>
        <translation>[Gérmáñ~~]</translation>
    </message>
    <message>
        <source>French</source>
        <translation>[Fréñçh~~]</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>[Špáñíšh~~~]</translation>
    </message>
    <message>
        <source>Polish (programmer)</source>
        <translation>[Pólíšh (prógrámmér)~~~~~~~~]</translation>
    </message>
    <message>
        <source>Turkish Q</source>
        <translation>[Túrkíšh Q~~~~]</translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <source>each</source>
        <translation>[éáçh~~]</translation>
    </message>
</context>
</TS>
