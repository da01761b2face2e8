<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>GuidedStrip</name>
    <message>
        <source>Steps</source>
        <translation>[Štépš~~]</translation>
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
        <source>nobody signed in</source>
        <translation>[ñóbódý šígñéd íñ~~~~~~]</translation>
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
    <name>VerdictPanel</name>
    <message>
        <source>Verdict</source>
        <translation>[Vérdíçt~~~]</translation>
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
        <source>Find an action, order, customer or item by name</source>
        <translation>[Fíñd áñ áçtíóñ, órdér, çúštómér ór ítém bý ñámé~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>[Fúll šçrééñ~~~~]</translation>
    </message>
    <message>
        <source>Use the whole screen, or the window again</source>
        <translation>[Úšé thé whólé šçrééñ, ór thé wíñdów ágáíñ~~~~~~~~~~~~~~~~]</translation>
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
</context>
</TS>
