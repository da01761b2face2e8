<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AddressForm</name>
    <message>
        <source>the post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{country} needs: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskStrip</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc  No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter  {yes}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan or key a pick list number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders ready to release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open pick lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders appear here as soon as stock is reserved for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open pick list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release the chosen orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders on hold are not shown here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallerCard</name>
    <message>
        <source>Usual items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Last orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+{key}  {quantity} × {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit left</source>
        <translation>Kreditrahmen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>Offene Aufträge</translation>
    </message>
</context>
<context>
    <name>CallerSearch</name>
    <message>
        <source>Customer or order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer: name, phone, postcode, account, e-mail, order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoicePanel</name>
    <message>
        <source>Other reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another reason…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason is needed</source>
        <translation>Ein Grund wird gebraucht</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Go to…</source>
        <translation>Gehe zu …</translation>
    </message>
    <message>
        <source>Action, order, customer or item</source>
        <translation>Aktion, Auftrag, Kunde oder Artikel</translation>
    </message>
    <message>
        <source>Nothing of this name</source>
        <translation>Nichts mit diesem Namen</translation>
    </message>
</context>
<context>
    <name>CommittedPanel</name>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}: a supervisor has to release this order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sku}: {missing} will be sent later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is in stock and reserved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoneView</name>
    <message>
        <source>List done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is done: {orders}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring to packing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is done: nothing could be picked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to bring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{order}: {missing} × {item} was missing at {location}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Wrong item</source>
        <translation>Falscher Artikel</translation>
    </message>
    <message>
        <source>Paper out</source>
        <translation>Papier leer</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Auftragspositionen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>Copy line</source>
        <translation>Zeile kopieren</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Name, phone, postcode or order</source>
        <translation>Name, Telefon, PLZ oder Auftrag</translation>
    </message>
    <message>
        <source>Credit left</source>
        <translation>Kreditrahmen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>Offene Aufträge</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>This is not an amount of money</source>
        <translation>Das ist kein Geldbetrag</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Scan tote</source>
        <translation>Behälter scannen</translation>
    </message>
    <message>
        <source>Scan items</source>
        <translation>Artikel scannen</translation>
    </message>
    <message>
        <source>Weigh</source>
        <translation>Wiegen</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>Chai, 3 of 5</source>
        <translation>Chai, 3 von 5</translation>
    </message>
    <message>
        <source>Not on this order</source>
        <translation>Nicht in diesem Auftrag</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>Nichts wartet</translation>
    </message>
    <message>
        <source>Scan a tote to start packing</source>
        <translation>Einen Behälter scannen, um zu packen</translation>
    </message>
    <message>
        <source>Agreed by phone</source>
        <translation>Telefonisch vereinbart</translation>
    </message>
    <message>
        <source>Paid today</source>
        <translation>Heute bezahlt</translation>
    </message>
    <message>
        <source>Icons and keys</source>
        <translation>Symbole und Tasten</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Printing labels</source>
        <translation>Etiketten werden gedruckt</translation>
    </message>
</context>
<context>
    <name>GuidedStrip</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>HeadPanel</name>
    <message>
        <source>Delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for the driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ship complete only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing or wrong: {fields}. Ctrl+T completes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoldPanel</name>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Grund</translation>
    </message>
    <message>
        <source>Why it may go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor&apos;s badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason is needed</source>
        <translation type="unfinished">Ein Grund wird gebraucht</translation>
    </message>
    <message>
        <source>A supervisor&apos;s badge is needed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InPlaceField</name>
    <message>
        <source>This is not a number that fits here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyHelp</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keys – {screen}</source>
        <translation>Tasten – {screen}</translation>
    </message>
</context>
<context>
    <name>LineEntry</name>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Item: SKU, name, barcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No item is called that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a number that fits here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinesTable</name>
    <message>
        <source>Order lines</source>
        <translation>Auftragspositionen</translation>
    </message>
    <message>
        <source>No lines yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key an item below, scan it, or take a usual one with Ctrl+1 to Ctrl+6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinesView</name>
    <message>
        <source>Lines to pack</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoneyField</name>
    <message>
        <source>This is not an amount of money</source>
        <translation>Das ist kein Geldbetrag</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Screens</source>
        <translation>Seiten</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewCustomerPanel</name>
    <message>
        <source>New customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the company or person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is calling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next field, in the last one add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add and start order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is found by “{typed}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is needed</source>
        <translation type="unfinished">Ein Name wird gebraucht</translation>
    </message>
</context>
<context>
    <name>OfferStrip</name>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Paid before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>–</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key 4 letters, Enter, the quantity, Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no other warehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never bought yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{available} available, {reserved} reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discontinued, {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{available} available, {missing} short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{price} × {quantity} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderView</name>
    <message>
        <source>Order lines</source>
        <translation type="unfinished">Auftragspositionen</translation>
    </message>
    <message>
        <source>any day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished">Summe</translation>
    </message>
    <message>
        <source>This badge may not release holds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParcelPanel</name>
    <message numerus="yes">
        <source>%n parcel(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Parcel {position} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labelled: {parcels}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PickScreen</name>
    <message>
        <source>Pick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list could not be read</source>
        <translation type="unfinished">Diese Liste konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Go on with F3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pick list has the number {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the open lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} was taken apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its orders can be released again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has had this list since {since}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that was picked so far stays picked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No list is waiting: release the chosen orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{number} released, %n line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{number} taken apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was picked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} given back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is being printed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten …</translation>
    </message>
</context>
<context>
    <name>QuantityField</name>
    <message>
        <source>Only whole numbers here</source>
        <translation>Hier nur ganze Zahlen</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Grund</translation>
    </message>
    <message>
        <source>Reason, or its number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No  Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes  Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason is needed</source>
        <translation type="unfinished">Ein Grund wird gebraucht</translation>
    </message>
</context>
<context>
    <name>RecentPanel</name>
    <message>
        <source>Last orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold (Shift+F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The orders could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter tries again</source>
        <translation type="unfinished">Enter versucht es erneut</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key a customer&apos;s name or phone number above and press Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F4 puts an open draft aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order is on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them may go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RefusalBanner</name>
    <message>
        <source>Refusal</source>
        <translation>Ablehnung</translation>
    </message>
    <message>
        <source>Esc  Acknowledge</source>
        <translation>Esc  Bestätigen</translation>
    </message>
    <message numerus="yes">
        <source>Esc  Acknowledge
%n more scan(s) refused</source>
        <translation>
            <numerusform>Esc  Bestätigen
%n weiterer Scan abgelehnt</numerusform>
            <numerusform>Esc  Bestätigen
%n weitere Scans abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>ACCEPTED</source>
        <translation>ANGENOMMEN</translation>
    </message>
    <message>
        <source>COMPLETE</source>
        <translation>VOLLSTÄNDIG</translation>
    </message>
    <message>
        <source>REFUSED</source>
        <translation>ABGELEHNT</translation>
    </message>
    <message>
        <source>ATTENTION</source>
        <translation>ACHTUNG</translation>
    </message>
    <message>
        <source>WAITING</source>
        <translation>BEREIT</translation>
    </message>
</context>
<context>
    <name>RowsView</name>
    <message>
        <source>Nothing here</source>
        <translation>Nichts vorhanden</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>Not up to date</source>
        <translation>Nicht aktuell</translation>
    </message>
    <message>
        <source>This list could not be read</source>
        <translation>Diese Liste konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Enter tries again</source>
        <translation>Enter versucht es erneut</translation>
    </message>
</context>
<context>
    <name>ScanLine</name>
    <message>
        <source>Ready to scan</source>
        <translation>Bereit zum Scannen</translation>
    </message>
    <message>
        <source>Last scan</source>
        <translation>Letzter Scan</translation>
    </message>
</context>
<context>
    <name>ShortStrip</name>
    <message>
        <source>Not enough in stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {there} here, {gone} short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1  Send {gone} later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2  Only {there}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3  No line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignOnScreen</name>
    <message>
        <source>Badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan your badge, or key it and Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who works here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this demo you may simply choose:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}  –  {role}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Gespeichert {time}</translation>
    </message>
    <message>
        <source>nobody signed in</source>
        <translation>niemand angemeldet</translation>
    </message>
    <message>
        <source>Offline, data {age} old</source>
        <translation>Offline, Stand vor {age}</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) waiting</source>
        <translation>
            <numerusform>%n Änderung wartet</numerusform>
            <numerusform>%n Änderungen warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupervisorPrompt</name>
    <message>
        <source>Supervisor</source>
        <translation>Aufsicht</translation>
    </message>
    <message>
        <source>Badge or PIN</source>
        <translation>Ausweis oder PIN</translation>
    </message>
    <message>
        <source>Scan the badge or key the PIN</source>
        <translation>Ausweis scannen oder PIN eingeben</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Why it is right this time</source>
        <translation>Warum es diesmal richtig ist</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A badge or PIN is needed</source>
        <translation>Ausweis oder PIN wird gebraucht</translation>
    </message>
    <message>
        <source>A reason is needed</source>
        <translation>Ein Grund wird gebraucht</translation>
    </message>
</context>
<context>
    <name>Tick</name>
    <message>
        <source>Location scanned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location not scanned yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TotalsPanel</name>
    <message>
        <source>Total</source>
        <translation type="unfinished">Summe</translation>
    </message>
    <message>
        <source>Net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of it freight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax {rate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total {gross}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>WalkQuestions</name>
    <message>
        <source>What is wrong at {location}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{missing} are taken out of the book. The location is locked until it is counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quantity} × {item} to {location}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leaves this list; its order can be released again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put what back?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WalkView</name>
    <message>
        <source>Code or quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan, or 12* and scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for {order}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to walk on this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{picked} of {quantity} taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then  {location}   {quantity} × {item}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Walking</name>
    <message>
        <source>This is {code}. The goods are at {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there, or skip the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} at {location}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By key: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quantity} found at {location}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{missing} missing at {location}; {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{missing} missing at {location}; none elsewhere, the order waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quantity} × {item} back to {location}; release the order again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WarningList</name>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeightPanel</name>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight in g, Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a weight: 1240 or 1.24 kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected {weight} ± {band}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected at least {weight}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Go to this screen</source>
        <translation>Zu dieser Seite wechseln</translation>
    </message>
</context>
<context>
    <name>_BoxButton</name>
    <message>
        <source>{box}, chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_ValueField</name>
    <message>
        <source>This is not a number</source>
        <translation>Das ist keine Zahl</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Acknowledge</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Put the refusal away and go on scanning</source>
        <translation>Ablehnung schließen und weiter scannen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Show every key of this screen</source>
        <translation>Alle Tasten dieser Seite zeigen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Go to the search box from anywhere</source>
        <translation>Von überall ins Suchfeld springen</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>Gehe zu …</translation>
    </message>
    <message>
        <source>Find an action, order, customer or item by name</source>
        <translation>Aktion, Auftrag, Kunde oder Artikel nach Namen finden</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Use the whole screen, or the window again</source>
        <translation>Ganzen Bildschirm nutzen oder wieder das Fenster</translation>
    </message>
    <message>
        <source>Commit order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the order and reserve its stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next call; the open draft is parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>Put the draft aside with a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the orders that were put aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the orders that are on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw the draft away, after a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take the last step of the draft back, up to 50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy line</source>
        <translation>Zeile kopieren</translation>
    </message>
    <message>
        <source>Add the line above once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Change the quantity of the line in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Change the unit price of the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the discount of the line, in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the price that this customer paid last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the current line off the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat last order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add all lines of this customer&apos;s last order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the row where the next line is keyed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to reference, date, service and freight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose or change where the order goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk-in customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin an order for somebody without an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key name, phone and address of a new customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a held order go on, as supervisor with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the item beside this key, in the usual quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the next list: your own, else the oldest one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release one list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one pick list of the chosen orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose all orders, or none when all are chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take apart the list under the cursor; nobody walks it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm by key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of the line, or the quantity that was keyed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal and label the parcel; also says yes to a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last scan out of the parcel again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this parcel and begin another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weigh</source>
        <translation type="unfinished">Wiegen</translation>
    </message>
    <message>
        <source>Take the weight now, or key it without a scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the label, or print the last one once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the parcel without the rest, which follows later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the order; what was scanned stays scanned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the last sealed parcel again; voids its label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished">Aufsicht</translation>
    </message>
    <message>
        <source>Have a supervisor confirm what is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the carrier all that is ready, with its invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a sheet with a barcode for each of these keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shelf does not hold what the line wants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on, and come back to this line at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put what was picked back on its shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the list to others; what was picked stays picked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to all lists; this one stays yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the pick list on paper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>SKU</source>
        <translation>Artikelnr.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Disc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backorder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished">Kunde</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference or note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late {days} d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>This is not possible ({code})</source>
        <translation>Das ist nicht möglich ({code})</translation>
    </message>
    <message>
        <source>Tell support this code</source>
        <translation>Dem Support diesen Code nennen</translation>
    </message>
    <message>
        <source>The command {raw} does nothing on this screen</source>
        <translation>Der Befehl {raw} bewirkt auf dieser Seite nichts</translation>
    </message>
    <message>
        <source>Press F1 for what can be done here</source>
        <translation>F1 zeigt, was hier möglich ist</translation>
    </message>
    <message>
        <source>{name} is not connected</source>
        <translation>{name} ist nicht angeschlossen</translation>
    </message>
    <message>
        <source>Connect it and switch it on</source>
        <translation>Anschließen und einschalten</translation>
    </message>
    <message>
        <source>The device is gone</source>
        <translation>Das Gerät ist weg</translation>
    </message>
    <message>
        <source>Plug it in again</source>
        <translation>Wieder anstecken</translation>
    </message>
    <message>
        <source>{name} is used by another program</source>
        <translation>{name} wird von einem anderen Programm benutzt</translation>
    </message>
    <message>
        <source>Close the other program</source>
        <translation>Das andere Programm schließen</translation>
    </message>
    <message>
        <source>{name} may not be used by this user</source>
        <translation>{name} darf dieser Benutzer nicht verwenden</translation>
    </message>
    <message>
        <source>Ask IT staff for access</source>
        <translation>IT um Zugriff bitten</translation>
    </message>
    <message>
        <source>{name} is not ready</source>
        <translation>{name} ist nicht bereit</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>This machine has no pseudo terminals</source>
        <translation>Dieser Rechner hat keine Pseudoterminals</translation>
    </message>
    <message>
        <source>Use the simulator over TCP</source>
        <translation>Den Simulator über TCP verwenden</translation>
    </message>
    <message>
        <source>Only a part of a barcode arrived: {raw}</source>
        <translation>Nur ein Teil des Barcodes kam an: {raw}</translation>
    </message>
    <message>
        <source>Scan it again</source>
        <translation>Erneut scannen</translation>
    </message>
    <message>
        <source>{raw} was not taken: a refusal is still open</source>
        <translation>{raw} wurde nicht angenommen: eine Ablehnung ist noch offen</translation>
    </message>
    <message>
        <source>Acknowledge it, then scan again</source>
        <translation>Bestätigen, dann erneut scannen</translation>
    </message>
    <message>
        <source>{raw} was not finished when the desk was closed</source>
        <translation>{raw} war beim Schließen noch nicht fertig</translation>
    </message>
    <message>
        <source>Nothing is known with the code {raw}</source>
        <translation>Zum Code {raw} ist nichts bekannt</translation>
    </message>
    <message>
        <source>Check the barcode, or key the number</source>
        <translation>Barcode prüfen oder Nummer eingeben</translation>
    </message>
    <message>
        <source>{field} is empty</source>
        <translation>{field} ist leer</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation>Ausfüllen</translation>
    </message>
    <message>
        <source>The program that wrote the file shortened this code</source>
        <translation>Das Programm, das die Datei schrieb, hat diesen Code gekürzt</translation>
    </message>
    <message>
        <source>Save the column as text</source>
        <translation>Spalte als Text speichern</translation>
    </message>
    <message>
        <source>This country is not known</source>
        <translation>Dieses Land ist nicht bekannt</translation>
    </message>
    <message>
        <source>The nearest is {nearest}</source>
        <translation>Am ähnlichsten ist {nearest}</translation>
    </message>
    <message>
        <source>This date can be read in two ways</source>
        <translation>Dieses Datum ist zweideutig</translation>
    </message>
    <message>
        <source>Say the order of day and month in the mapping</source>
        <translation>Reihenfolge von Tag und Monat in der Zuordnung angeben</translation>
    </message>
    <message>
        <source>There is no such day</source>
        <translation>Diesen Tag gibt es nicht</translation>
    </message>
    <message>
        <source>Correct the date</source>
        <translation>Datum berichtigen</translation>
    </message>
    <message>
        <source>{file} has no column {column}</source>
        <translation>{file} hat keine Spalte {column}</translation>
    </message>
    <message>
        <source>The nearest is {nearest}; correct the mapping</source>
        <translation>Am ähnlichsten ist {nearest}; Zuordnung berichtigen</translation>
    </message>
    <message>
        <source>{file} has the column {column} twice</source>
        <translation>{file} hat die Spalte {column} zweimal</translation>
    </message>
    <message>
        <source>Rename one of them</source>
        <translation>Eine davon umbenennen</translation>
    </message>
    <message>
        <source>{file} is empty</source>
        <translation>{file} ist leer</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Andere Datei wählen</translation>
    </message>
    <message>
        <source>{file} is not there</source>
        <translation>{file} ist nicht vorhanden</translation>
    </message>
    <message>
        <source>Choose the file again</source>
        <translation>Datei erneut wählen</translation>
    </message>
    <message>
        <source>{file} cannot be read</source>
        <translation>{file} kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Save it again as CSV or XLSX</source>
        <translation>Erneut als CSV oder XLSX speichern</translation>
    </message>
    <message>
        <source>{file} has no sheet {sheet}, only {sheets}</source>
        <translation>{file} hat kein Blatt {sheet}, nur {sheets}</translation>
    </message>
    <message>
        <source>Correct the mapping</source>
        <translation>Zuordnung berichtigen</translation>
    </message>
    <message>
        <source>The value is not in {lookup_file}</source>
        <translation>Der Wert steht nicht in {lookup_file}</translation>
    </message>
    <message>
        <source>Add it there</source>
        <translation>Dort ergänzen</translation>
    </message>
    <message>
        <source>The mapping has no {field} in {where}</source>
        <translation>In der Zuordnung fehlt {field} in {where}</translation>
    </message>
    <message>
        <source>Add it to the mapping</source>
        <translation>In der Zuordnung ergänzen</translation>
    </message>
    <message>
        <source>The mapping lacks {key} in {where}</source>
        <translation>In der Zuordnung fehlt {key} in {where}</translation>
    </message>
    <message>
        <source>The mapping cannot be read: {problem}</source>
        <translation>Die Zuordnung kann nicht gelesen werden: {problem}</translation>
    </message>
    <message>
        <source>Correct the file</source>
        <translation>Datei berichtigen</translation>
    </message>
    <message>
        <source>The mapping has a wrong value: {problem}</source>
        <translation>Die Zuordnung hat einen falschen Wert: {problem}</translation>
    </message>
    <message>
        <source>The price is below zero</source>
        <translation>Der Preis ist unter null</translation>
    </message>
    <message>
        <source>Correct the price</source>
        <translation>Preis berichtigen</translation>
    </message>
    <message>
        <source>The stock is below zero</source>
        <translation>Der Bestand ist unter null</translation>
    </message>
    <message>
        <source>Correct the stock</source>
        <translation>Bestand berichtigen</translation>
    </message>
    <message>
        <source>This is not a date written as {order}</source>
        <translation>Das ist kein Datum in der Form {order}</translation>
    </message>
    <message>
        <source>This is neither yes nor no</source>
        <translation>Das ist weder ja noch nein</translation>
    </message>
    <message>
        <source>Write yes or no</source>
        <translation>Ja oder nein schreiben</translation>
    </message>
    <message>
        <source>This is not a number</source>
        <translation>Das ist keine Zahl</translation>
    </message>
    <message>
        <source>The decimal sign of this file is {mark}</source>
        <translation>Das Dezimalzeichen dieser Datei ist {mark}</translation>
    </message>
    <message>
        <source>This is not a phone number</source>
        <translation>Das ist keine Telefonnummer</translation>
    </message>
    <message>
        <source>Correct the number</source>
        <translation>Nummer berichtigen</translation>
    </message>
    <message>
        <source>This number can be {comma} or {point}</source>
        <translation>Diese Zahl kann {comma} oder {point} sein</translation>
    </message>
    <message>
        <source>Say the decimal sign in the mapping</source>
        <translation>Dezimalzeichen in der Zuordnung angeben</translation>
    </message>
    <message>
        <source>The amount is in {found}, not {currency}</source>
        <translation>Der Betrag ist in {found}, nicht in {currency}</translation>
    </message>
    <message>
        <source>Correct the amount</source>
        <translation>Betrag berichtigen</translation>
    </message>
    <message>
        <source>This share is not possible as {form}</source>
        <translation>Dieser Anteil ist als {form} nicht möglich</translation>
    </message>
    <message>
        <source>Correct the value</source>
        <translation>Wert berichtigen</translation>
    </message>
    <message>
        <source>This has more than {digits} decimals</source>
        <translation>Das hat mehr als {digits} Nachkommastellen</translation>
    </message>
    <message>
        <source>Round it</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>The account number {account_number} is taken</source>
        <translation>Die Kundennummer {account_number} ist vergeben</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Einen anderen wählen</translation>
    </message>
    <message>
        <source>The code {item_code} belongs to {sku}</source>
        <translation>Der Code {item_code} gehört zu {sku}</translation>
    </message>
    <message>
        <source>Check the barcode</source>
        <translation>Barcode prüfen</translation>
    </message>
    <message>
        <source>This customer is no longer there</source>
        <translation>Diesen Kunden gibt es nicht mehr</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>The customer is already known as {number}</source>
        <translation>Der Kunde ist schon als {number} bekannt</translation>
    </message>
    <message>
        <source>Use that one</source>
        <translation>Diesen verwenden</translation>
    </message>
    <message>
        <source>There is no customer {account_number}</source>
        <translation>Es gibt keinen Kunden {account_number}</translation>
    </message>
    <message>
        <source>Import the customers first</source>
        <translation>Zuerst die Kunden importieren</translation>
    </message>
    <message>
        <source>{gtin} is not a valid GTIN</source>
        <translation>{gtin} ist keine gültige GTIN</translation>
    </message>
    <message>
        <source>Check its digits</source>
        <translation>Ziffern prüfen</translation>
    </message>
    <message>
        <source>This item is no longer there</source>
        <translation>Diesen Artikel gibt es nicht mehr</translation>
    </message>
    <message>
        <source>There is no item {sku}</source>
        <translation>Es gibt keinen Artikel {sku}</translation>
    </message>
    <message>
        <source>Check the item number</source>
        <translation>Artikelnummer prüfen</translation>
    </message>
    <message>
        <source>A name is needed</source>
        <translation>Ein Name wird gebraucht</translation>
    </message>
    <message>
        <source>Key a name</source>
        <translation>Namen eingeben</translation>
    </message>
    <message>
        <source>No customer is set up for sales over the counter</source>
        <translation>Für Barverkäufe ist kein Kunde eingerichtet</translation>
    </message>
    <message>
        <source>Have one set up</source>
        <translation>Einen einrichten lassen</translation>
    </message>
    <message>
        <source>The service code {service} is taken</source>
        <translation>Der Versandcode {service} ist vergeben</translation>
    </message>
    <message>
        <source>There is no carrier service {service}</source>
        <translation>Es gibt keinen Versandweg {service}</translation>
    </message>
    <message>
        <source>Check its code</source>
        <translation>Code prüfen</translation>
    </message>
    <message>
        <source>An item number is needed</source>
        <translation>Eine Artikelnummer wird gebraucht</translation>
    </message>
    <message>
        <source>Key one</source>
        <translation>Eine eingeben</translation>
    </message>
    <message>
        <source>The item number {sku} is taken</source>
        <translation>Die Artikelnummer {sku} ist vergeben</translation>
    </message>
    <message>
        <source>There is no tax class {tax_class}</source>
        <translation>Es gibt keine Steuerklasse {tax_class}</translation>
    </message>
    <message>
        <source>Have it set up</source>
        <translation>Einrichten lassen</translation>
    </message>
    <message>
        <source>There is no unit {unit}</source>
        <translation>Es gibt keine Einheit {unit}</translation>
    </message>
    <message>
        <source>Order {number} has been dispatched</source>
        <translation>Auftrag {number} ist schon versandt</translation>
    </message>
    <message>
        <source>Make a return instead</source>
        <translation>Stattdessen eine Rücksendung anlegen</translation>
    </message>
    <message>
        <source>This shipment is invoiced with {number}</source>
        <translation>Diese Sendung ist mit {number} berechnet</translation>
    </message>
    <message>
        <source>Open the invoice</source>
        <translation>Rechnung öffnen</translation>
    </message>
    <message>
        <source>{picked} of {sku} are picked already</source>
        <translation>Von {sku} sind schon {picked} kommissioniert</translation>
    </message>
    <message>
        <source>Put them back first</source>
        <translation>Zuerst zurücklegen</translation>
    </message>
    <message>
        <source>{sku} is released for picking already</source>
        <translation>{sku} ist schon zum Kommissionieren freigegeben</translation>
    </message>
    <message>
        <source>Take it off the pick list first</source>
        <translation>Zuerst von der Pickliste nehmen</translation>
    </message>
    <message>
        <source>Order {number} is waiting for stock</source>
        <translation>Auftrag {number} wartet auf Ware</translation>
    </message>
    <message>
        <source>Release it when the goods are there</source>
        <translation>Freigeben, wenn die Ware da ist</translation>
    </message>
    <message>
        <source>This discount is not possible</source>
        <translation>Dieser Rabatt ist nicht möglich</translation>
    </message>
    <message>
        <source>Key a discount between 0 and 100 %</source>
        <translation>Einen Rabatt zwischen 0 und 100 % eingeben</translation>
    </message>
    <message>
        <source>This hold is no longer there</source>
        <translation>Diese Sperre gibt es nicht mehr</translation>
    </message>
    <message>
        <source>Look at the order again</source>
        <translation>Auftrag erneut ansehen</translation>
    </message>
    <message>
        <source>This invoice is no longer there</source>
        <translation>Diese Rechnung gibt es nicht mehr</translation>
    </message>
    <message>
        <source>Search for it again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>{sku} is blocked for sale</source>
        <translation>{sku} ist für den Verkauf gesperrt</translation>
    </message>
    <message>
        <source>Offer a substitute, or ask a supervisor</source>
        <translation>Ersatz anbieten oder Aufsicht rufen</translation>
    </message>
    <message>
        <source>{sku} is discontinued</source>
        <translation>{sku} ist ausgelaufen</translation>
    </message>
    <message>
        <source>This line is no longer there</source>
        <translation>Diese Position gibt es nicht mehr</translation>
    </message>
    <message>
        <source>There is no carrier service to choose from</source>
        <translation>Es gibt keinen Versandweg zur Auswahl</translation>
    </message>
    <message>
        <source>Have a service set up</source>
        <translation>Einen Versandweg einrichten lassen</translation>
    </message>
    <message>
        <source>Order {number} is {state}, no longer a draft</source>
        <translation>Auftrag {number} ist {state}, kein Entwurf mehr</translation>
    </message>
    <message>
        <source>Change it with a change to the order</source>
        <translation>Über eine Auftragsänderung ändern</translation>
    </message>
    <message>
        <source>There is nothing to release</source>
        <translation>Es gibt nichts freizugeben</translation>
    </message>
    <message>
        <source>Reserve stock first</source>
        <translation>Zuerst Bestand reservieren</translation>
    </message>
    <message>
        <source>Order {number} has no lines</source>
        <translation>Auftrag {number} hat keine Positionen</translation>
    </message>
    <message>
        <source>Add a line first</source>
        <translation>Zuerst eine Position erfassen</translation>
    </message>
    <message>
        <source>This order is no longer there</source>
        <translation>Diesen Auftrag gibt es nicht mehr</translation>
    </message>
    <message>
        <source>Order {number} is held: {kind}. {evidence}</source>
        <translation>Auftrag {number} ist gesperrt: {kind}. {evidence}</translation>
    </message>
    <message>
        <source>Release the hold, or ask a supervisor</source>
        <translation>Sperre aufheben oder Aufsicht rufen</translation>
    </message>
    <message>
        <source>The customer wants everything at once; {sku} is missing</source>
        <translation>Der Kunde will alles auf einmal; {sku} fehlt</translation>
    </message>
    <message>
        <source>Wait for the rest, or ask a supervisor</source>
        <translation>Auf den Rest warten oder Aufsicht rufen</translation>
    </message>
    <message>
        <source>The currency is {given}, not {wanted}</source>
        <translation>Die Währung ist {given}, nicht {wanted}</translation>
    </message>
    <message>
        <source>Use {wanted}</source>
        <translation>{wanted} verwenden</translation>
    </message>
    <message>
        <source>{packed} of {sku} are packed already</source>
        <translation>Von {sku} sind schon {packed} gepackt</translation>
    </message>
    <message>
        <source>Take them out of the parcel first</source>
        <translation>Zuerst aus dem Paket nehmen</translation>
    </message>
    <message>
        <source>Check the barcode, or key the item number</source>
        <translation>Barcode prüfen oder Artikelnummer eingeben</translation>
    </message>
    <message>
        <source>{quantity} of {sku} are not packed yet</source>
        <translation>{quantity} von {sku} sind noch nicht gepackt</translation>
    </message>
    <message>
        <source>Pack them, or close the rest as short</source>
        <translation>Packen oder den Rest als Fehlmenge schließen</translation>
    </message>
    <message>
        <source>{sku} is not on this order</source>
        <translation>{sku} gehört nicht zu diesem Auftrag</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Zurücklegen</translation>
    </message>
    <message>
        <source>This packaging is no longer there</source>
        <translation>Dieses Packmittel gibt es nicht mehr</translation>
    </message>
    <message>
        <source>{packed} of {wanted} {sku} are packed already</source>
        <translation>Von {sku} sind schon {packed} von {wanted} gepackt</translation>
    </message>
    <message>
        <source>Put the extra back</source>
        <translation>Das Überzählige zurücklegen</translation>
    </message>
    <message>
        <source>Only {picked} of {sku} were picked, {packed} are packed</source>
        <translation>Von {sku} sind nur {picked} kommissioniert, {packed} sind gepackt</translation>
    </message>
    <message>
        <source>Pick the rest first</source>
        <translation>Zuerst den Rest kommissionieren</translation>
    </message>
    <message>
        <source>Nothing is left to pack for {number}</source>
        <translation>Für {number} ist nichts mehr zu packen</translation>
    </message>
    <message>
        <source>Scan the next order</source>
        <translation>Nächsten Auftrag scannen</translation>
    </message>
    <message>
        <source>Nothing has been picked</source>
        <translation>Es ist nichts kommissioniert</translation>
    </message>
    <message>
        <source>Pick something first</source>
        <translation>Zuerst kommissionieren</translation>
    </message>
    <message>
        <source>There is no scan to undo</source>
        <translation>Es gibt keinen Scan zum Zurücknehmen</translation>
    </message>
    <message>
        <source>Parcel {position} is empty</source>
        <translation>Paket {position} ist leer</translation>
    </message>
    <message>
        <source>Pack something, or remove the parcel</source>
        <translation>Etwas packen oder Paket entfernen</translation>
    </message>
    <message>
        <source>This parcel is no longer there</source>
        <translation>Dieses Paket gibt es nicht mehr</translation>
    </message>
    <message>
        <source>Open the order again</source>
        <translation>Auftrag erneut öffnen</translation>
    </message>
    <message>
        <source>This pick line is no longer there</source>
        <translation>Diese Pickposition gibt es nicht mehr</translation>
    </message>
    <message>
        <source>Look at the pick list again</source>
        <translation>Pickliste erneut ansehen</translation>
    </message>
    <message>
        <source>This pick list is no longer there</source>
        <translation>Diese Pickliste gibt es nicht mehr</translation>
    </message>
    <message>
        <source>This shipment is no longer there</source>
        <translation>Diese Sendung gibt es nicht mehr</translation>
    </message>
    <message>
        <source>{document} is in work by {operator} since {since}</source>
        <translation>{document} ist seit {since} bei {operator} in Arbeit</translation>
    </message>
    <message>
        <source>Take it over, or choose another</source>
        <translation>Übernehmen oder anderes wählen</translation>
    </message>
    <message>
        <source>{weight} is too heavy for {service}, at most {limit}</source>
        <translation>{weight} ist zu schwer für {service}, höchstens {limit}</translation>
    </message>
    <message>
        <source>Split the parcel, or choose another service</source>
        <translation>Paket teilen oder anderen Versandweg wählen</translation>
    </message>
    <message>
        <source>The parcel weighs {measured}, expected are {expected}</source>
        <translation>Das Paket wiegt {measured}, erwartet sind {expected}</translation>
    </message>
    <message>
        <source>Check the contents, or ask a supervisor</source>
        <translation>Inhalt prüfen oder Aufsicht rufen</translation>
    </message>
    <message>
        <source>{weight} is not a weight</source>
        <translation>{weight} ist kein Gewicht</translation>
    </message>
    <message>
        <source>Weigh again</source>
        <translation>Erneut wiegen</translation>
    </message>
    <message>
        <source>This is {sku}, not {wanted}</source>
        <translation>Das ist {sku}, nicht {wanted}</translation>
    </message>
    <message>
        <source>Put it back and take {wanted}</source>
        <translation>Zurücklegen und {wanted} nehmen</translation>
    </message>
    <message>
        <source>This {document} is {state}</source>
        <translation>{document} ist im Zustand {state}</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Erneut ansehen</translation>
    </message>
    <message>
        <source>This badge or PIN is not known</source>
        <translation>Dieser Ausweis oder diese PIN ist nicht bekannt</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>{operator} may not do this ({permission})</source>
        <translation>{operator} darf das nicht ({permission})</translation>
    </message>
    <message>
        <source>Ask a supervisor</source>
        <translation>Aufsicht rufen</translation>
    </message>
    <message>
        <source>Nobody is signed in at this station</source>
        <translation>An diesem Platz ist niemand angemeldet</translation>
    </message>
    <message>
        <source>Scan your badge</source>
        <translation>Ausweis scannen</translation>
    </message>
    <message>
        <source>The operator code {operator} is taken</source>
        <translation>Der Personencode {operator} ist vergeben</translation>
    </message>
    <message>
        <source>This operator is not known</source>
        <translation>Diese Person ist nicht bekannt</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>A reason is needed ({check})</source>
        <translation>Ein Grund wird gebraucht ({check})</translation>
    </message>
    <message>
        <source>Key the reason</source>
        <translation>Grund eingeben</translation>
    </message>
    <message>
        <source>The station code {station} is taken</source>
        <translation>Der Platzcode {station} ist vergeben</translation>
    </message>
    <message>
        <source>{station} is not a station code</source>
        <translation>{station} ist kein Platzcode</translation>
    </message>
    <message>
        <source>Use one or two letters or digits</source>
        <translation>Ein oder zwei Buchstaben oder Ziffern verwenden</translation>
    </message>
    <message>
        <source>Only a supervisor may confirm this ({check})</source>
        <translation>Das darf nur die Aufsicht bestätigen ({check})</translation>
    </message>
    <message>
        <source>Scan a supervisor&apos;s badge</source>
        <translation>Ausweis der Aufsicht scannen</translation>
    </message>
    <message>
        <source>{number} has a label already</source>
        <translation>{number} hat schon ein Etikett</translation>
    </message>
    <message>
        <source>Void the label first</source>
        <translation>Zuerst das Etikett stornieren</translation>
    </message>
    <message>
        <source>{data} cannot be printed as a barcode</source>
        <translation>{data} lässt sich nicht als Barcode drucken</translation>
    </message>
    <message>
        <source>Use letters, digits and simple signs</source>
        <translation>Buchstaben, Ziffern und einfache Zeichen verwenden</translation>
    </message>
    <message>
        <source>{data} is too long for the barcode of {field}</source>
        <translation>{data} ist zu lang für den Barcode von {field}</translation>
    </message>
    <message>
        <source>Use a wider label</source>
        <translation>Breiteres Etikett verwenden</translation>
    </message>
    <message>
        <source>This label is no longer there</source>
        <translation>Dieses Etikett gibt es nicht mehr</translation>
    </message>
    <message>
        <source>The parcel has the label {tracking_number}</source>
        <translation>Das Paket hat das Etikett {tracking_number}</translation>
    </message>
    <message>
        <source>The label layout is wrong: {reason}</source>
        <translation>Die Etikettenvorlage ist fehlerhaft: {reason}</translation>
    </message>
    <message>
        <source>Choose another layout</source>
        <translation>Andere Vorlage wählen</translation>
    </message>
    <message>
        <source>Parcel {position} of {number} has no label</source>
        <translation>Paket {position} von {number} hat kein Etikett</translation>
    </message>
    <message>
        <source>Print the label first</source>
        <translation>Zuerst das Etikett drucken</translation>
    </message>
    <message>
        <source>The label {tracking_number} is {state}</source>
        <translation>Das Etikett {tracking_number} ist {state}</translation>
    </message>
    <message>
        <source>Print the live label</source>
        <translation>Das gültige Etikett drucken</translation>
    </message>
    <message>
        <source>{printer} has {media} loaded</source>
        <translation>In {printer} liegt {media}</translation>
    </message>
    <message>
        <source>Load the right labels, or choose another printer</source>
        <translation>Richtige Etiketten einlegen oder anderen Drucker wählen</translation>
    </message>
    <message>
        <source>{kind} cannot be printed</source>
        <translation>{kind} kann nicht gedruckt werden</translation>
    </message>
    <message>
        <source>Choose a document</source>
        <translation>Ein Dokument wählen</translation>
    </message>
    <message>
        <source>This print job is no longer there</source>
        <translation>Diesen Druckauftrag gibt es nicht mehr</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Erneut drucken</translation>
    </message>
    <message>
        <source>{printer} prints {language} at {dpi} dpi, this label is made for another</source>
        <translation>{printer} druckt {language} mit {dpi} dpi, das Etikett ist für einen anderen</translation>
    </message>
    <message>
        <source>Choose a printer of the same kind, or replace the label</source>
        <translation>Gleichen Druckertyp wählen oder Etikett ersetzen</translation>
    </message>
    <message>
        <source>This printer is no longer there</source>
        <translation>Diesen Drucker gibt es nicht mehr</translation>
    </message>
    <message>
        <source>Choose another printer</source>
        <translation>Einen anderen Drucker wählen</translation>
    </message>
    <message>
        <source>{printer} speaks {language}, which is not known</source>
        <translation>{printer} spricht {language}, das ist nicht bekannt</translation>
    </message>
    <message>
        <source>Choose another language for the printer</source>
        <translation>Andere Druckersprache wählen</translation>
    </message>
    <message>
        <source>{sscc} is not a valid parcel number</source>
        <translation>{sscc} ist keine gültige Paketnummer</translation>
    </message>
    <message>
        <source>Check the number</source>
        <translation>Nummer prüfen</translation>
    </message>
    <message>
        <source>The parcel numbers of the prefix {prefix} are used up</source>
        <translation>Die Paketnummern zum Präfix {prefix} sind verbraucht</translation>
    </message>
    <message>
        <source>Have a new prefix set up</source>
        <translation>Neues Präfix einrichten lassen</translation>
    </message>
    <message>
        <source>{field} contains control characters</source>
        <translation>{field} enthält Steuerzeichen</translation>
    </message>
    <message>
        <source>Correct the text</source>
        <translation>Text berichtigen</translation>
    </message>
    <message>
        <source>{field} contains characters that cannot be printed: {characters}</source>
        <translation>{field} enthält Zeichen, die nicht gedruckt werden können: {characters}</translation>
    </message>
    <message>
        <source>This script cannot be printed on this machine</source>
        <translation>Diese Schrift kann dieser Rechner nicht drucken</translation>
    </message>
    <message>
        <source>Print on another station</source>
        <translation>An einem anderen Platz drucken</translation>
    </message>
    <message>
        <source>{sku} is counted in whole {unit}, not {quantity}</source>
        <translation>{sku} wird in ganzen {unit} gezählt, nicht {quantity}</translation>
    </message>
    <message>
        <source>Key a whole number</source>
        <translation>Eine ganze Zahl eingeben</translation>
    </message>
    <message>
        <source>This location is no longer there</source>
        <translation>Diesen Lagerplatz gibt es nicht mehr</translation>
    </message>
    <message>
        <source>Scan another location</source>
        <translation>Anderen Lagerplatz scannen</translation>
    </message>
    <message>
        <source>{location} cannot be counted</source>
        <translation>{location} kann nicht gezählt werden</translation>
    </message>
    <message>
        <source>Choose a storage location</source>
        <translation>Einen Lagerplatz zum Lagern wählen</translation>
    </message>
    <message>
        <source>There is no location {location}</source>
        <translation>Es gibt keinen Lagerplatz {location}</translation>
    </message>
    <message>
        <source>Check the location code</source>
        <translation>Platzcode prüfen</translation>
    </message>
    <message>
        <source>{quantity} is not a quantity for this</source>
        <translation>{quantity} ist hier keine Menge</translation>
    </message>
    <message>
        <source>Key a quantity above zero</source>
        <translation>Eine Menge über null eingeben</translation>
    </message>
    <message>
        <source>{reserved} are reserved at {location}, but only {counted} were counted</source>
        <translation>An {location} sind {reserved} reserviert, gezählt wurden nur {counted}</translation>
    </message>
    <message>
        <source>Count again, or release the reservations</source>
        <translation>Neu zählen oder Reservierungen lösen</translation>
    </message>
    <message>
        <source>{location} holds only {on_hand}, {wanted} are wanted</source>
        <translation>{location} hat nur {on_hand}, gebraucht werden {wanted}</translation>
    </message>
    <message>
        <source>Count the location, or take from another</source>
        <translation>Platz zählen oder anderen Platz nehmen</translation>
    </message>
    <message>
        <source>The shop is set up already</source>
        <translation>Der Betrieb ist schon eingerichtet</translation>
    </message>
    <message>
        <source>Change it in the settings</source>
        <translation>In den Einstellungen ändern</translation>
    </message>
    <message>
        <source>The backup {file} failed: {reason}</source>
        <translation>Die Sicherung {file} ist fehlgeschlagen: {reason}</translation>
    </message>
    <message>
        <source>Check the disk</source>
        <translation>Datenträger prüfen</translation>
    </message>
    <message>
        <source>{database} is not a database of this program</source>
        <translation>{database} ist keine Datenbank dieses Programms</translation>
    </message>
    <message>
        <source>{database} was written by a newer version</source>
        <translation>{database} stammt von einer neueren Version</translation>
    </message>
    <message>
        <source>Update this station</source>
        <translation>Diesen Platz aktualisieren</translation>
    </message>
    <message>
        <source>{prefix} is not a GS1 company prefix</source>
        <translation>{prefix} ist kein GS1-Firmenpräfix</translation>
    </message>
    <message>
        <source>Key 7 to 10 digits</source>
        <translation>7 bis 10 Ziffern eingeben</translation>
    </message>
    <message>
        <source>The database could not be brought up to date</source>
        <translation>Die Datenbank konnte nicht aktualisiert werden</translation>
    </message>
    <message>
        <source>Tell support; the backup is {backup}</source>
        <translation>Support verständigen; die Sicherung ist {backup}</translation>
    </message>
    <message>
        <source>The shop is not set up yet</source>
        <translation>Der Betrieb ist noch nicht eingerichtet</translation>
    </message>
    <message>
        <source>Set up the company first</source>
        <translation>Zuerst die Firma einrichten</translation>
    </message>
    <message>
        <source>SQLite {version} is too old, {needed} is needed</source>
        <translation>SQLite {version} ist zu alt, nötig ist {needed}</translation>
    </message>
</context>
<context>
    <name>order_desk</name>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awaiting stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credit limit is exceeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer is blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivery address is not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keyed price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price paid last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of the postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer is blocked: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order will be on hold until a supervisor releases it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the credit limit by {over}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order will be on hold; a payment or less clears it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery address: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+T completes it, or the order will be on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sku}: {missing} not in stock here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be sent when it comes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sku} is discontinued</source>
        <translation>{sku} ist ausgelaufen</translation>
    </message>
    <message>
        <source>What is not in stock will not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sku}: {quantity}, never more than {usual} before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the quantity back to the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as order {number} of today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whether it is wanted twice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pack</name>
    <message>
        <source>{packed} of {wanted} packed: {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fragile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} not picked, follows later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>went with an earlier shipment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>The shelf is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too few</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another item is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged or smeared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not come out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scanner cannot read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The carrier refused it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on the wrong parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parcel is not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is packed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed with the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment has come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed with sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked: it is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted after a short pick</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
