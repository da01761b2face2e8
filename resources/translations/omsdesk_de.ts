<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ActDesk</name>
    <message>
        <source>Picture of the label</source>
        <translation>Bild des Etiketts</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>Nichts gewählt</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Release {number}: why?</source>
        <translation>{number} freigeben: warum?</translation>
    </message>
    <message>
        <source>{number} goes on</source>
        <translation>{number} läuft weiter</translation>
    </message>
    <message>
        <source>{number}: the address is right now</source>
        <translation>{number}: Adresse stimmt jetzt</translation>
    </message>
    <message>
        <source>{number} has its customer</source>
        <translation>{number} hat seinen Kunden</translation>
    </message>
    <message>
        <source>{number} is reserved</source>
        <translation>{number} ist reserviert</translation>
    </message>
    <message>
        <source>{number} still waits for stock</source>
        <translation>{number} wartet weiter auf Ware</translation>
    </message>
    <message>
        <source>{location} is counted</source>
        <translation>{location} ist gezählt</translation>
    </message>
</context>
<context>
    <name>AddPage</name>
    <message>
        <source>Back (Esc)</source>
        <translation>Zurück (Esc)</translation>
    </message>
    <message>
        <source>Choose the device</source>
        <translation>Gerät wählen</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Give it a name</source>
        <translation>Benennen</translation>
    </message>
    <message>
        <source>A scale</source>
        <translation>Eine Waage</translation>
    </message>
    <message>
        <source>A label printer</source>
        <translation>Ein Etikettendrucker</translation>
    </message>
    <message>
        <source>A scanner</source>
        <translation>Ein Scanner</translation>
    </message>
    <message>
        <source>What is {title}?</source>
        <translation>Was ist {title}?</translation>
    </message>
    <message>
        <source>Labels: choose the make and model of the printer</source>
        <translation>Etiketten: Hersteller und Modell des Druckers wählen</translation>
    </message>
    <message>
        <source>Pages: packing slips, pick lists, invoices</source>
        <translation>Seiten: Packzettel, Picklisten, Rechnungen</translation>
    </message>
    <message>
        <source>What does {title} print?</source>
        <translation>Was druckt {title}?</translation>
    </message>
</context>
<context>
    <name>AddressEntry</name>
    <message>
        <source>Correct the delivery address</source>
        <translation>Lieferadresse berichtigen</translation>
    </message>
    <message>
        <source>Save the address</source>
        <translation>Adresse speichern</translation>
    </message>
</context>
<context>
    <name>AddressForm</name>
    <message>
        <source>the post</source>
        <translation>die Post</translation>
    </message>
    <message>
        <source>{country} needs: {fields}</source>
        <translation>{country} verlangt: {fields}</translation>
    </message>
</context>
<context>
    <name>AskStrip</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Esc  No</source>
        <translation>Esc  Nein</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Enter  {yes}</source>
        <translation>Enter  {yes}</translation>
    </message>
</context>
<context>
    <name>BenchPanel</name>
    <message>
        <source>Simulated devices</source>
        <translation>Simulierte Geräte</translation>
    </message>
    <message>
        <source>A scanner cannot type this code</source>
        <translation>Diesen Code kann ein Scanner nicht tippen</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Scan or key a pick list number</source>
        <translation>Pickliste scannen oder Nummer tippen</translation>
    </message>
    <message>
        <source>Orders ready to release</source>
        <translation>Aufträge bereit zur Freigabe</translation>
    </message>
    <message>
        <source>Open pick lists</source>
        <translation>Offene Picklisten</translation>
    </message>
    <message>
        <source>Nothing to release</source>
        <translation>Nichts freizugeben</translation>
    </message>
    <message>
        <source>Orders appear here as soon as stock is reserved for them</source>
        <translation>Aufträge erscheinen hier, sobald Bestand reserviert ist</translation>
    </message>
    <message>
        <source>No open pick list</source>
        <translation>Keine offene Pickliste</translation>
    </message>
    <message>
        <source>Release the chosen orders</source>
        <translation>Gewählte Aufträge freigeben</translation>
    </message>
    <message>
        <source>Ready to release</source>
        <translation>Bereit zur Freigabe</translation>
    </message>
    <message>
        <source>Orders on hold are not shown here</source>
        <translation>Gesperrte Aufträge stehen nicht hier</translation>
    </message>
    <message>
        <source>Pick lists</source>
        <translation>Picklisten</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n verspätet</numerusform>
            <numerusform>%n verspätet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n gewählt</numerusform>
            <numerusform>%n gewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardWork</name>
    <message>
        <source>This list could not be read</source>
        <translation>Diese Liste konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Come back to it</source>
        <translation>Später erneut öffnen</translation>
    </message>
    <message>
        <source>No list is waiting: release the chosen orders</source>
        <translation>Keine Liste wartet: gewählte Aufträge freigeben</translation>
    </message>
    <message numerus="yes">
        <source>{number} released, %n line(s)</source>
        <translation>
            <numerusform>{number} freigegeben, %n Position</numerusform>
            <numerusform>{number} freigegeben, %n Positionen</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} taken apart</source>
        <translation>{number} aufgelöst</translation>
    </message>
    <message>
        <source>{name} has had this list since {since}</source>
        <translation>{name} bearbeitet diese Liste seit {since}</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Everything that was picked so far stays picked.</source>
        <translation>Was schon entnommen ist, bleibt entnommen.</translation>
    </message>
</context>
<context>
    <name>CallerCard</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Last orders</source>
        <translation>Letzte Aufträge</translation>
    </message>
    <message>
        <source>Usual items: Ctrl and digit</source>
        <translation>Übliche Artikel: Strg und Ziffer</translation>
    </message>
    <message>
        <source>✕ Blocked: {reason}</source>
        <translation>✕ Gesperrt: {reason}</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>{key}:  {quantity} × {name}</source>
        <translation>{key}:  {quantity} × {name}</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ohne Grenze</translation>
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
        <translation>Kunde oder Auftrag</translation>
    </message>
    <message>
        <source>Customer: name, phone, postcode, account, e-mail, order</source>
        <translation>Name, Telefon, PLZ, E-Mail, Auftrag</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>gesperrt</translation>
    </message>
</context>
<context>
    <name>Calls</name>
    <message>
        <source>Give order {number} to {name}?</source>
        <translation>Auftrag {number} auf {name} umschreiben?</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Umschreiben</translation>
    </message>
    <message>
        <source>Change customer</source>
        <translation>Kunden ändern</translation>
    </message>
    <message>
        <source>This shop has no account for walk-in customers</source>
        <translation>Für Laufkunden ist kein Kunde eingerichtet</translation>
    </message>
    <message>
        <source>Order {number} is parked; F5 brings it back</source>
        <translation>Auftrag {number} ist geparkt; F5 holt ihn zurück</translation>
    </message>
    <message>
        <source>Park this order</source>
        <translation>Auftrag parken</translation>
    </message>
    <message>
        <source>What to remember (may be empty)</source>
        <translation>Merktext (kann leer bleiben)</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>Throw order {number} away? This cannot be undone.</source>
        <translation>Auftrag {number} verwerfen? Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>The last line is not added yet: Enter adds it, Esc drops it</source>
        <translation>Die letzte Position fehlt noch: Enter übernimmt sie, Esc verwirft sie</translation>
    </message>
</context>
<context>
    <name>ChoicePanel</name>
    <message>
        <source>Other reason</source>
        <translation>Anderer Grund</translation>
    </message>
    <message>
        <source>Another reason…</source>
        <translation>Anderer Grund …</translation>
    </message>
    <message>
        <source>Leave it (Esc)</source>
        <translation>Abbrechen (Esc)</translation>
    </message>
    <message>
        <source>A reason is needed</source>
        <translation>Ein Grund wird gebraucht</translation>
    </message>
</context>
<context>
    <name>ChoosingPanel</name>
    <message>
        <source>Mapping file</source>
        <translation>Zuordnungsdatei</translation>
    </message>
    <message>
        <source>Path of the mapping, such as /data/till.toml</source>
        <translation>Pfad der Zuordnung, etwa /daten/kasse.toml</translation>
    </message>
    <message>
        <source>Folder with the files</source>
        <translation>Ordner mit den Dateien</translation>
    </message>
    <message>
        <source>Path of the folder; Ctrl+O browses</source>
        <translation>Pfad des Ordners; Strg+O durchsucht</translation>
    </message>
    <message>
        <source>A preview changes nothing.</source>
        <translation>Eine Vorschau ändert nichts.</translation>
    </message>
    <message>
        <source>Rows that were imported before are left alone.</source>
        <translation>Schon importierte Zeilen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Mappings</source>
        <translation>Zuordnungen</translation>
    </message>
    <message>
        <source>What the files look like</source>
        <translation>Aufbau der Dateien</translation>
    </message>
    <message>
        <source>Where they are</source>
        <translation>Ort der Dateien</translation>
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
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Order accepted</source>
        <translation>Auftrag angenommen</translation>
    </message>
    <message>
        <source>{sku}: {missing} will be sent later.</source>
        <translation>{sku}: {missing} werden nachgeliefert.</translation>
    </message>
    <message>
        <source>Everything is in stock and reserved.</source>
        <translation>Alles ist auf Lager und reserviert.</translation>
    </message>
</context>
<context>
    <name>ConnectionFields</name>
    <message>
        <source>Port or address</source>
        <translation>Anschluss oder Adresse</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Printer language</source>
        <translation>Druckersprache</translation>
    </message>
    <message>
        <source>Keyboard layout set in the scanner</source>
        <translation>Tastaturbelegung im Scanner</translation>
    </message>
    <message>
        <source>Key that it sends for GS</source>
        <translation>Taste, die er für GS sendet</translation>
    </message>
    <message>
        <source>Encoding of what it sends</source>
        <translation>Zeichensatz der Daten</translation>
    </message>
    <message>
        <source>none, or Ctrl+]</source>
        <translation>keine, oder Strg+]</translation>
    </message>
</context>
<context>
    <name>CountEntry</name>
    <message>
        <source>Save the count</source>
        <translation>Zählung speichern</translation>
    </message>
    <message>
        <source>Count {location}</source>
        <translation>{location} zählen</translation>
    </message>
    <message>
        <source>The location can be used again after the count.</source>
        <translation>Nach der Zählung ist der Lagerplatz wieder frei.</translation>
    </message>
    <message>
        <source>Count this as well; 0 when there is none</source>
        <translation>Auch diesen zählen; 0, wenn nichts da ist</translation>
    </message>
</context>
<context>
    <name>CustomerEntry</name>
    <message>
        <source>Whose order is it?</source>
        <translation>Wessen Auftrag ist das?</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Name, phone, e-mail, postcode, account</source>
        <translation>Name, Telefon, E-Mail, PLZ, Kundennr.</translation>
    </message>
    <message>
        <source>No customer has {text}</source>
        <translation>Kein Kunde mit {text}</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>Sign on</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Something went wrong and is in the log: {line}</source>
        <translation>Etwas ging schief und steht im Protokoll: {line}</translation>
    </message>
</context>
<context>
    <name>DeviceChanges</name>
    <message>
        <source>{name} is removed</source>
        <translation>{name} ist entfernt</translation>
    </message>
    <message>
        <source>Ctrl+Z brings it back</source>
        <translation>Strg+Z holt es zurück</translation>
    </message>
    <message>
        <source>There is another scale now: {name}</source>
        <translation>Es gibt jetzt eine andere Waage: {name}</translation>
    </message>
    <message>
        <source>Remove it first, then add the other one</source>
        <translation>Erst diese entfernen, dann die andere hinzufügen</translation>
    </message>
    <message>
        <source>The devices work, but cannot be written down: {error}</source>
        <translation>Die Geräte arbeiten, lassen sich aber nicht speichern: {error}</translation>
    </message>
    <message>
        <source>Without this they are forgotten when the program ends: {path}</source>
        <translation>Ohne das sind sie vergessen, wenn das Programm endet: {path}</translation>
    </message>
</context>
<context>
    <name>DeviceDetail</name>
    <message>
        <source>Raw bytes</source>
        <translation>Rohe Bytes</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Wo es ist</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>everything is written down</source>
        <translation>alles wird mitgeschrieben</translation>
    </message>
    <message>
        <source>F8 changes the label</source>
        <translation>F8 ändert das Etikett</translation>
    </message>
    <message>
        <source>The test label is being drawn</source>
        <translation>Das Testetikett wird gezeichnet</translation>
    </message>
    <message>
        <source>{name} is still being connected</source>
        <translation>{name} wird noch verbunden</translation>
    </message>
    <message>
        <source>Press F5 again when it is ready</source>
        <translation>Noch einmal F5, sobald bereit</translation>
    </message>
    <message>
        <source>{name} cannot be tested: {reason}</source>
        <translation>{name} kann nicht geprüft werden: {reason}</translation>
    </message>
    <message>
        <source>{step}. Then press F5 again</source>
        <translation>{step}. Dann wieder F5 drücken</translation>
    </message>
</context>
<context>
    <name>DoneView</name>
    <message>
        <source>List done</source>
        <translation>Liste fertig</translation>
    </message>
    <message>
        <source>{orders}, from {number}</source>
        <translation>{orders}, aus {number}</translation>
    </message>
    <message>
        <source>Bring to packing</source>
        <translation>Zum Packplatz bringen</translation>
    </message>
    <message>
        <source>{number} is done: nothing could be picked</source>
        <translation>{number} ist fertig: nichts konnte entnommen werden</translation>
    </message>
    <message>
        <source>Nothing to bring</source>
        <translation>Nichts zu bringen</translation>
    </message>
    <message>
        <source>{order}: {missing} × {item} was missing at {location}</source>
        <translation>{order}: {missing} × {item} fehlten an {location}</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Change delivery</source>
        <translation>Lieferung ändern</translation>
    </message>
    <message>
        <source>Change freight</source>
        <translation>Fracht ändern</translation>
    </message>
    <message>
        <source>This customer never bought it; the list price counts</source>
        <translation>Dieser Kunde hat es nie gekauft; es gilt der Listenpreis</translation>
    </message>
    <message>
        <source>This customer has not ordered yet</source>
        <translation>Dieser Kunde hat noch nichts bestellt</translation>
    </message>
</context>
<context>
    <name>ExceptionsScreen</name>
    <message>
        <source>Everything that is stuck</source>
        <translation>Alles, was klemmt</translation>
    </message>
    <message>
        <source>Nothing is stuck</source>
        <translation>Nichts klemmt</translation>
    </message>
    <message>
        <source>Every order can go on</source>
        <translation>Alle Aufträge laufen</translation>
    </message>
    <message>
        <source>This list could not be read</source>
        <translation>Diese Liste konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Come back to it</source>
        <translation>Später erneut öffnen</translation>
    </message>
</context>
<context>
    <name>FindPanel</name>
    <message>
        <source>What is plugged in appears by itself; what is in the network is keyed</source>
        <translation>Was angesteckt ist, erscheint von selbst; was im Netzwerk ist, wird eingegeben</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Looking what is plugged in…</source>
        <translation>Sieht nach, was angesteckt ist…</translation>
    </message>
    <message>
        <source>{line} – Enter goes on with it</source>
        <translation>{line} – weiter mit Enter</translation>
    </message>
    <message>
        <source>{line} – works here already as {name}</source>
        <translation>{line} – arbeitet hier schon als {name}</translation>
    </message>
    <message>
        <source>This device works here already, as {name}</source>
        <translation>Dieses Gerät arbeitet hier schon, als {name}</translation>
    </message>
    <message>
        <source>Esc goes back to the list</source>
        <translation>Esc geht zurück zur Liste</translation>
    </message>
    <message>
        <source>Host name or IP address</source>
        <translation>Rechnername oder IP-Adresse</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>192.168.1.40 or 192.168.1.40:9100, Enter</source>
        <translation>192.168.1.40 oder 192.168.1.40:9100, Enter</translation>
    </message>
    <message>
        <source>COM3, /dev/ttyUSB0 or hid:0922:8003, Enter</source>
        <translation>COM3, /dev/ttyUSB0 oder hid:0922:8003, Enter</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>{operator} has {order} in hand since {since}. Take it over?</source>
        <translation>{operator} bearbeitet {order} seit {since}. Übernehmen?</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>In Arbeit</translation>
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
    <name>Guide</name>
    <message>
        <source>Guide</source>
        <translation>Rundgang</translation>
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
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Customer&apos;s reference</source>
        <translation>Zeichen des Kunden</translation>
    </message>
    <message>
        <source>Requested on</source>
        <translation>Wunschtermin</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Freight</source>
        <translation>Fracht</translation>
    </message>
    <message>
        <source>For the driver</source>
        <translation>Für den Fahrer</translation>
    </message>
    <message>
        <source>Ship complete only</source>
        <translation>Nur komplett liefern</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Lieferadresse</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Versandart</translation>
    </message>
    <message>
        <source>Instructions for the driver</source>
        <translation>Hinweise für den Fahrer</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Zeichen des Kunden</translation>
    </message>
    <message>
        <source>Wanted on</source>
        <translation>Wunschtermin</translation>
    </message>
    <message>
        <source>This is not a date</source>
        <translation>Das ist kein Datum</translation>
    </message>
</context>
<context>
    <name>HoldPanel</name>
    <message>
        <source>Holds</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Why it may go on</source>
        <translation>Warum er weiterlaufen darf</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Ausweis</translation>
    </message>
    <message>
        <source>Supervisor&apos;s badge</source>
        <translation>Ausweis der Aufsicht</translation>
    </message>
    <message>
        <source>Release hold</source>
        <translation>Sperre aufheben</translation>
    </message>
    <message>
        <source>A reason is needed</source>
        <translation>Ein Grund wird gebraucht</translation>
    </message>
    <message>
        <source>A supervisor&apos;s badge is needed</source>
        <translation>Ausweis der Aufsicht wird gebraucht</translation>
    </message>
</context>
<context>
    <name>ImportScreen</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Wird importiert</translation>
    </message>
</context>
<context>
    <name>InPlaceField</name>
    <message>
        <source>This is not a number that fits here</source>
        <translation>Diese Zahl passt hier nicht</translation>
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
    <name>Keying</name>
    <message>
        <source>Add line</source>
        <translation>Position erfassen</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>Usual item</source>
        <translation>Üblicher Artikel</translation>
    </message>
    <message>
        <source>Copy line</source>
        <translation>Position kopieren</translation>
    </message>
    <message>
        <source>Repeat last order</source>
        <translation>Letzten Auftrag wiederholen</translation>
    </message>
    <message>
        <source>Change quantity</source>
        <translation>Menge ändern</translation>
    </message>
    <message>
        <source>Change price</source>
        <translation>Preis ändern</translation>
    </message>
    <message>
        <source>Change discount</source>
        <translation>Rabatt ändern</translation>
    </message>
    <message>
        <source>Last price</source>
        <translation>Letzter Preis</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>Position löschen</translation>
    </message>
    <message>
        <source>Short line</source>
        <translation>Fehlmenge</translation>
    </message>
</context>
<context>
    <name>LabelDetail</name>
    <message>
        <source>Picture of the label</source>
        <translation>Bild des Etiketts</translation>
    </message>
    <message>
        <source>No label is chosen</source>
        <translation>Kein Etikett gewählt</translation>
    </message>
    <message>
        <source>Scan a label, or type what stands on it</source>
        <translation>Etikett scannen oder tippen, was darauf steht</translation>
    </message>
    <message numerus="yes">
        <source>Printed %n time(s)</source>
        <translation>
            <numerusform>%n-mal gedruckt</numerusform>
            <numerusform>%n-mal gedruckt</numerusform>
        </translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Geht an</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>Kein Drucker</translation>
    </message>
    <message>
        <source>Prints on</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>{language} cannot be shown</source>
        <translation>{language} lässt sich nicht anzeigen</translation>
    </message>
    <message>
        <source>Not shown: {commands}</source>
        <translation>Nicht angezeigt: {commands}</translation>
    </message>
</context>
<context>
    <name>LabelFinder</name>
    <message>
        <source>Find a label</source>
        <translation>Etikett suchen</translation>
    </message>
    <message>
        <source>Scan or type: tracking, order, name, postcode, item</source>
        <translation>Sendung, Auftrag, Name, PLZ, Artikel</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>No label has this</source>
        <translation>Kein Etikett gefunden</translation>
    </message>
    <message>
        <source>Try another part of it</source>
        <translation>Mit einem anderen Teil suchen</translation>
    </message>
    <message>
        <source>Last labels of this station</source>
        <translation>Letzte Etiketten hier</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>No label was made here yet</source>
        <translation>Hier wurde noch kein Etikett gedruckt</translation>
    </message>
    <message>
        <source>Labels could not be read</source>
        <translation>Etiketten konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Erneut suchen</translation>
    </message>
</context>
<context>
    <name>LabelQuestions</name>
    <message>
        <source>Print no. {count} on {printer}: why?</source>
        <translation>{count}. Druck auf {printer}: warum?</translation>
    </message>
    <message>
        <source>The same label once more; its tracking number stays.</source>
        <translation>Dasselbe Etikett noch einmal; die Sendungsnummer bleibt.</translation>
    </message>
    <message>
        <source>Replace {number}: why?</source>
        <translation>{number} ersetzen: warum?</translation>
    </message>
    <message>
        <source>A new label with a new tracking number is printed. Destroy this one.</source>
        <translation>Es kommt ein neues Etikett mit neuer Sendungsnummer. Dieses vernichten.</translation>
    </message>
    <message>
        <source>Void {number}: why?</source>
        <translation>{number} stornieren: warum?</translation>
    </message>
    <message>
        <source>It must not be used any more; its parcel is without a label again.</source>
        <translation>Es darf nicht mehr verwendet werden; das Paket ist wieder ohne Etikett.</translation>
    </message>
    <message>
        <source>{name} ({station}, {dpi} dpi)</source>
        <translation>{name} ({station}, {dpi} dpi)</translation>
    </message>
    <message>
        <source>{kind} {number}</source>
        <translation>{kind} {number}</translation>
    </message>
    <message>
        <source>Put the printer right first. If the label did not come out, switch the printer off and on, so that it cannot come out later.</source>
        <translation>Erst den Drucker in Ordnung bringen. Kam das Etikett nicht heraus, den Drucker aus- und einschalten, damit es nicht später kommt.</translation>
    </message>
    <message>
        <source>Did {what} come out of {printer}?</source>
        <translation>Kam {what} aus {printer}?</translation>
    </message>
    <message>
        <source>{what} could not be printed on {printer}</source>
        <translation>{what} ließ sich auf {printer} nicht drucken</translation>
    </message>
    <message>
        <source>{what} is being sent to {printer}</source>
        <translation>{what} geht gerade an {printer}</translation>
    </message>
    <message>
        <source>{what} waits for {printer}</source>
        <translation>{what} wartet auf {printer}</translation>
    </message>
    <message>
        <source>Move this queue to another printer</source>
        <translation>Alles auf einen anderen Drucker umleiten</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>It came out</source>
        <translation>Ja, gedruckt</translation>
    </message>
    <message>
        <source>It did not: print it again</source>
        <translation>Nein: erneut drucken</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>LabelsScreen</name>
    <message>
        <source>Print no. {count} of {number} goes to {printer}</source>
        <translation>{count}. Druck von {number} geht an {printer}</translation>
    </message>
    <message>
        <source>{new} replaces {old}: destroy the old label</source>
        <translation>{new} ersetzt {old}: altes Etikett vernichten</translation>
    </message>
    <message>
        <source>{number} is void: destroy it</source>
        <translation>{number} ist storniert: Etikett vernichten</translation>
    </message>
    <message>
        <source>Which printer prints from now on?</source>
        <translation>Welcher Drucker druckt ab jetzt?</translation>
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
        <translation>Artikel: Nummer, Name, Barcode</translation>
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
        <translation>Liste</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>No item is called that</source>
        <translation>Kein Artikel heißt so</translation>
    </message>
    <message>
        <source>This is not a number that fits here</source>
        <translation>Diese Zahl passt hier nicht</translation>
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
        <translation>Noch keine Positionen</translation>
    </message>
    <message>
        <source>Key an item below, scan it, or take a usual one with Ctrl+1 to Ctrl+6</source>
        <translation>Artikel unten tippen, scannen oder mit Strg+1 bis Strg+6 einen üblichen nehmen</translation>
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
        <translation>Rabatt</translation>
    </message>
</context>
<context>
    <name>LinesView</name>
    <message>
        <source>Lines to pack</source>
        <translation>Zu packende Positionen</translation>
    </message>
</context>
<context>
    <name>ModelPanel</name>
    <message>
        <source>Make or model</source>
        <translation>Hersteller oder Modell</translation>
    </message>
    <message>
        <source>Type what stands on the device: make or model</source>
        <translation>Eintippen, was auf dem Gerät steht: Hersteller oder Modell</translation>
    </message>
    <message>
        <source>Make and model: arrow keys choose, Enter takes the line</source>
        <translation>Hersteller und Modell: Pfeiltasten wählen, Enter übernimmt</translation>
    </message>
    <message>
        <source>Makes and models</source>
        <translation>Hersteller und Modelle</translation>
    </message>
    <message>
        <source>No make or model in this list is called that</source>
        <translation>Kein Hersteller und kein Modell in der Liste heißt so</translation>
    </message>
    <message>
        <source>Try fewer letters, or another device of the same make</source>
        <translation>Weniger Buchstaben, oder ein anderes Gerät des Herstellers</translation>
    </message>
    <message>
        <source>On the device: {advice}</source>
        <translation>Am Gerät: {advice}</translation>
    </message>
    <message>
        <source>Source: {source}. Not tried on hardware.</source>
        <translation>Quelle: {source}. Nicht an Hardware erprobt.</translation>
    </message>
    <message>
        <source>As delivered: {line}</source>
        <translation>Ab Werk: {line}</translation>
    </message>
    <message>
        <source>Nothing special has to be set on the device</source>
        <translation>Am Gerät muss nichts Besonderes eingestellt werden</translation>
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
    <name>NamePanel</name>
    <message>
        <source>Put it to work</source>
        <translation>In Betrieb nehmen</translation>
    </message>
    <message>
        <source>What it is called at this station</source>
        <translation>Wie es an diesem Platz heißt</translation>
    </message>
    <message>
        <source>Page printer</source>
        <translation>Seitendrucker</translation>
    </message>
    <message>
        <source>It takes the place of {name}: a station has one scale</source>
        <translation>Sie ersetzt {name}: ein Platz hat eine Waage</translation>
    </message>
    <message>
        <source>Labels wait for a printer called “{name}”: leave that name, and they are printed here</source>
        <translation>Etiketten warten auf einen Drucker namens „{name}“: Bleibt es bei diesem Namen, werden sie hier gedruckt</translation>
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
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the company or person</source>
        <translation>Name der Firma oder Person</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Who is calling</source>
        <translation>Wer ruft an</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>next field, in the last one add</source>
        <translation>weiter, zuletzt anlegen</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Abbrechen (Esc)</translation>
    </message>
    <message>
        <source>Add and start order</source>
        <translation>Kunden anlegen</translation>
    </message>
    <message>
        <source>Nobody is found by “{typed}”</source>
        <translation>Niemand gefunden: „{typed}“</translation>
    </message>
    <message>
        <source>A name is needed</source>
        <translation>Ein Name wird gebraucht</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>From {least} to {most}</source>
        <translation>Von {least} bis {most}</translation>
    </message>
</context>
<context>
    <name>OfferStrip</name>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Andere Lager</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Paid before</source>
        <translation>Früher bezahlt</translation>
    </message>
    <message>
        <source>4 letters, Enter, quantity, Enter  ·  Up: lines  ·  Ctrl+Enter: commit</source>
        <translation>4 Buchstaben, Enter, Menge, Enter  ·  ↑: Positionen  ·  Strg+Enter: buchen</translation>
    </message>
    <message>
        <source>no other warehouse</source>
        <translation>kein anderes Lager</translation>
    </message>
    <message>
        <source>never bought yet</source>
        <translation>noch nie gekauft</translation>
    </message>
    <message>
        <source>{available} available, {reserved} reserved</source>
        <translation>{available} verfügbar, {reserved} reserviert</translation>
    </message>
    <message>
        <source>discontinued, {text}</source>
        <translation>ausgelaufen, {text}</translation>
    </message>
    <message>
        <source>{available} available, {missing} short</source>
        <translation>{available} verfügbar, {missing} fehlen</translation>
    </message>
    <message>
        <source>{price} × {quantity} on {day}</source>
        <translation>{price} × {quantity} am {day}</translation>
    </message>
</context>
<context>
    <name>OrderView</name>
    <message>
        <source>Order lines</source>
        <translation>Auftragspositionen</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Lieferadresse</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Versandart</translation>
    </message>
    <message>
        <source>Wanted on</source>
        <translation>Wunschtermin</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>USt</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>This badge may not release holds</source>
        <translation>Dieser Ausweis darf keine Sperren aufheben</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Devices of this station</source>
        <translation>Geräte dieses Platzes</translation>
    </message>
    <message>
        <source>Ask somebody who may set up devices</source>
        <translation>Jemanden fragen, der Geräte einrichten darf</translation>
    </message>
    <message>
        <source>F3 adds one: plugged in here, or in the network</source>
        <translation>F3 fügt eines hinzu: hier angesteckt oder im Netzwerk</translation>
    </message>
    <message>
        <source>This station has no devices yet</source>
        <translation>Dieser Platz hat noch keine Geräte</translation>
    </message>
    <message>
        <source>{name} is being connected</source>
        <translation>{name} wird verbunden</translation>
    </message>
    <message>
        <source>{name} is ready</source>
        <translation>{name} ist bereit</translation>
    </message>
    <message>
        <source>Put something on it: the same must stand here as on its display</source>
        <translation>Etwas darauf legen: Hier muss stehen, was ihre Anzeige zeigt</translation>
    </message>
    <message>
        <source>Scan something: it appears at the right</source>
        <translation>Etwas scannen: es erscheint rechts</translation>
    </message>
    <message>
        <source>Print the test label and scan it back</source>
        <translation>Das Testetikett drucken und scannen</translation>
    </message>
</context>
<context>
    <name>PackScans</name>
    <message>
        <source>{quantity} × the next scan</source>
        <translation>{quantity} × nächster Scan</translation>
    </message>
</context>
<context>
    <name>PackScreen</name>
    <message>
        <source>{customer}: label {tracking} goes to {printer}</source>
        <translation>{customer}: Etikett {tracking} geht an {printer}</translation>
    </message>
    <message>
        <source>{order} ready</source>
        <translation>{order} fertig</translation>
    </message>
    <message>
        <source>Printed again at the packing station</source>
        <translation>Am Packplatz erneut gedruckt</translation>
    </message>
    <message>
        <source>Prints again</source>
        <translation>Druckt erneut</translation>
    </message>
    <message>
        <source>Wrong item inside</source>
        <translation>Falscher Artikel im Paket</translation>
    </message>
    <message>
        <source>Something forgotten</source>
        <translation>Etwas vergessen</translation>
    </message>
    <message>
        <source>Box damaged</source>
        <translation>Karton beschädigt</translation>
    </message>
    <message>
        <source>Customer changed the order</source>
        <translation>Kunde hat den Auftrag geändert</translation>
    </message>
    <message>
        <source>Open parcel {position} again? Its label is voided. Why?</source>
        <translation>Paket {position} wieder öffnen? Sein Etikett wird storniert. Warum?</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>{carrier}: {invoices} invoices</source>
        <translation>{carrier}: {invoices} Rechnungen</translation>
    </message>
    <message numerus="yes">
        <source>%n handed over</source>
        <translation>
            <numerusform>%n übergeben</numerusform>
            <numerusform>%n übergeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Packing station</source>
        <translation>Packplatz</translation>
    </message>
</context>
<context>
    <name>ParcelPanel</name>
    <message numerus="yes">
        <source>%n parcel(s)</source>
        <translation>
            <numerusform>%n Paket</numerusform>
            <numerusform>%n Pakete</numerusform>
        </translation>
    </message>
    <message>
        <source>Parcel {position} of {count}</source>
        <translation>Paket {position} von {count}</translation>
    </message>
    <message>
        <source>No box chosen</source>
        <translation>Kein Karton gewählt</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>verschlossen</translation>
    </message>
    <message>
        <source>labelled</source>
        <translation>etikettiert</translation>
    </message>
    <message>
        <source>Labelled: {parcels}</source>
        <translation>Etikettiert: {parcels}</translation>
    </message>
</context>
<context>
    <name>PickScreen</name>
    <message>
        <source>Pick</source>
        <translation>Picken</translation>
    </message>
    <message>
        <source>Nothing was picked yet</source>
        <translation>Noch nichts entnommen</translation>
    </message>
    <message>
        <source>{number} given back</source>
        <translation>{number} abgegeben</translation>
    </message>
    <message>
        <source>{number} is being printed</source>
        <translation>{number} wird gedruckt</translation>
    </message>
</context>
<context>
    <name>PrinterCard</name>
    <message>
        <source>Label printer</source>
        <translation>Etikettendrucker</translation>
    </message>
    <message>
        <source>The last label that came out</source>
        <translation>Das zuletzt gedruckte Etikett</translation>
    </message>
    <message numerus="yes">
        <source>Load %n labels</source>
        <translation>
            <numerusform>%n Etikett einlegen</numerusform>
            <numerusform>%n Etiketten einlegen</numerusform>
        </translation>
    </message>
    <message>
        <source>Paper out</source>
        <translation>Papier leer</translation>
    </message>
    <message>
        <source>Close head</source>
        <translation>Kopf schließen</translation>
    </message>
    <message>
        <source>Open head</source>
        <translation>Kopf öffnen</translation>
    </message>
    <message>
        <source>head open</source>
        <translation>Kopf offen</translation>
    </message>
    <message>
        <source>no paper</source>
        <translation>kein Papier</translation>
    </message>
    <message>
        <source>endless paper</source>
        <translation>Papier endlos</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>noch %n</numerusform>
            <numerusform>noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Label {number}</source>
        <translation>Etikett {number}</translation>
    </message>
</context>
<context>
    <name>PrinterPanel</name>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>The test label</source>
        <translation>Das Testetikett</translation>
    </message>
    <message>
        <source>{width} × {height} mm</source>
        <translation>{width} × {height} mm</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Labels are told apart by</source>
        <translation>Etiketten trennt</translation>
    </message>
    <message>
        <source>Printed with</source>
        <translation>Gedruckt mit</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Gezeichnet</translation>
    </message>
    <message>
        <source>Darkness</source>
        <translation>Schwärzung</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>as the printer is set</source>
        <translation>wie am Drucker eingestellt</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{speed} mm/s</source>
        <translation>{speed} mm/s</translation>
    </message>
</context>
<context>
    <name>PrinterTest</name>
    <message>
        <source>The test label is being printed</source>
        <translation>Das Testetikett wird gedruckt</translation>
    </message>
    <message>
        <source>Scan the label that has come out</source>
        <translation>Das Etikett scannen, das herausgekommen ist</translation>
    </message>
    <message>
        <source>The barcode with {code} under it. Esc ends the test</source>
        <translation>Den Barcode, unter dem {code} steht. Esc beendet die Prüfung</translation>
    </message>
    <message>
        <source>The test label did not come out: {reason}</source>
        <translation>Das Testetikett ist nicht herausgekommen: {reason}</translation>
    </message>
    <message>
        <source>{step}. Then press F5 again</source>
        <translation>{step}. Dann wieder F5 drücken</translation>
    </message>
    <message>
        <source>Nobody knows whether the test label came out: {reason}</source>
        <translation>Niemand weiß, ob das Testetikett herausgekommen ist: {reason}</translation>
    </message>
    <message>
        <source>Look at the printer. If it is there, scan it; only if not, press F5 again</source>
        <translation>Am Drucker nachsehen. Ist es da, scannen; nur wenn nicht, noch einmal F5 drücken</translation>
    </message>
    <message>
        <source>Printed by {printer} and read by {scanner}: the whole way works</source>
        <translation>Von {printer} gedruckt, von {scanner} gelesen: der ganze Weg stimmt</translation>
    </message>
    <message>
        <source>{code} is another test label</source>
        <translation>{code} ist ein anderes Testetikett</translation>
    </message>
    <message>
        <source>{code} is not the code of the test label</source>
        <translation>{code} ist nicht der Code des Testetiketts</translation>
    </message>
    <message>
        <source>Scan the one that came out now: {code}</source>
        <translation>Das scannen, das jetzt herauskam: {code}</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>{packed} of {wanted}</source>
        <translation>{packed} von {wanted}</translation>
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
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reason, or its number</source>
        <translation>Grund oder seine Nummer</translation>
    </message>
    <message>
        <source>No  Esc</source>
        <translation>Nein  Esc</translation>
    </message>
    <message>
        <source>Yes  Enter</source>
        <translation>Ja  Enter</translation>
    </message>
    <message>
        <source>A reason is needed</source>
        <translation>Ein Grund wird gebraucht</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Printer queue</source>
        <translation>Druckaufträge</translation>
    </message>
    <message>
        <source>Nothing waits at a printer</source>
        <translation>Kein Druckauftrag wartet</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <translation>
            <numerusform>%n zu klären</numerusform>
            <numerusform>%n zu klären</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Find work</source>
        <translation>Arbeit suchen</translation>
    </message>
    <message>
        <source>Order, pick list, parcel or item, typed</source>
        <translation>Auftrag, Pickliste, Paket, Artikel</translation>
    </message>
    <message>
        <source>To pack</source>
        <translation>Zu packen</translation>
    </message>
    <message>
        <source>Ready to hand over</source>
        <translation>Bereit zur Übergabe</translation>
    </message>
    <message>
        <source>Orders to pack</source>
        <translation>Aufträge zu packen</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>Paketdienste</translation>
    </message>
    <message>
        <source>Nothing waits to be packed</source>
        <translation>Nichts ist zu packen</translation>
    </message>
    <message>
        <source>What is picked appears here by itself</source>
        <translation>Was kommissioniert ist, erscheint hier von selbst</translation>
    </message>
    <message>
        <source>Scan an order, tote, pick list or any item</source>
        <translation>Auftrag, Behälter, Pickliste oder Artikel scannen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Nothing stands ready to go</source>
        <translation>Nichts zur Übergabe bereit</translation>
    </message>
    <message numerus="yes">
        <source>To pack: %n order(s)</source>
        <translation>
            <numerusform>Zu packen: %n Auftrag</numerusform>
            <numerusform>Zu packen: %n Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Which order? Esc goes back</source>
        <translation>Welcher Auftrag? Esc geht zurück</translation>
    </message>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>%n Auftrag</numerusform>
            <numerusform>%n Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>{sought}: choose by number, Enter or the same scan takes the first</source>
        <translation>{sought}: per Nummer wählen; Enter oder derselbe Scan nimmt den ersten</translation>
    </message>
</context>
<context>
    <name>QueueWork</name>
    <message>
        <source>{number} came out</source>
        <translation>{number} ist gedruckt</translation>
    </message>
    <message>
        <source>{number} prints again</source>
        <translation>{number} druckt erneut</translation>
    </message>
    <message>
        <source>{number} is tried again</source>
        <translation>{number}: neuer Versuch</translation>
    </message>
    <message>
        <source>{number} was given up</source>
        <translation>{number} aufgegeben</translation>
    </message>
    <message>
        <source>Where do the prints of {printer} go?</source>
        <translation>Wohin mit den Drucken von {printer}?</translation>
    </message>
    <message numerus="yes">
        <source>%n print(s) moved</source>
        <translation>
            <numerusform>%n Druck umgeleitet</numerusform>
            <numerusform>%n Drucke umgeleitet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecentPanel</name>
    <message>
        <source>Last orders</source>
        <translation>Letzte Aufträge</translation>
    </message>
    <message>
        <source>Parked (F5)</source>
        <translation>Geparkt (F5)</translation>
    </message>
    <message>
        <source>On hold (Shift+F5)</source>
        <translation>Gesperrt (Umschalt+F5)</translation>
    </message>
    <message>
        <source>The orders could not be read</source>
        <translation>Die Aufträge konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Enter tries again</source>
        <translation>Enter versucht es erneut</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Noch keine Aufträge</translation>
    </message>
    <message>
        <source>Key a customer&apos;s name or phone number above and press Enter</source>
        <translation>Oben Namen oder Telefonnummer eines Kunden tippen und Enter drücken</translation>
    </message>
    <message>
        <source>Nothing is parked</source>
        <translation>Nichts geparkt</translation>
    </message>
    <message>
        <source>F4 puts an open draft aside</source>
        <translation>F4 parkt den offenen Entwurf</translation>
    </message>
    <message>
        <source>No order is on hold</source>
        <translation>Kein Auftrag ist gesperrt</translation>
    </message>
    <message>
        <source>All of them may go on</source>
        <translation>Alle dürfen weiterlaufen</translation>
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
        <translation>Esc  Quittieren</translation>
    </message>
    <message numerus="yes">
        <source>Esc  Acknowledge
%n more scan(s) refused</source>
        <translation>
            <numerusform>Esc  Quittieren
%n weiterer Scan abgelehnt</numerusform>
            <numerusform>Esc  Quittieren
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
    <name>ResultsPanel</name>
    <message>
        <source>Files with the refused rows</source>
        <translation>Dateien mit den abgelehnten Zeilen</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Erste Zeilen</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Abgelehnte Zeilen</translation>
    </message>
    <message>
        <source>Rows by file</source>
        <translation>Zeilen je Datei</translation>
    </message>
    <message>
        <source>F5 reads the files</source>
        <translation>F5 liest die Dateien</translation>
    </message>
    <message>
        <source>Nothing read yet</source>
        <translation>Noch nichts gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) would be refused</source>
        <translation>
            <numerusform>%n Zeile würde abgelehnt</numerusform>
            <numerusform>%n Zeilen würden abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>All rows are right so far</source>
        <translation>Bisher sind alle Zeilen richtig</translation>
    </message>
    <message>
        <source>Stopped; run it again to complete it</source>
        <translation>Angehalten; zum Abschließen erneut starten</translation>
    </message>
    <message numerus="yes">
        <source>Done, %n row(s) refused</source>
        <translation>
            <numerusform>Fertig, %n Zeile abgelehnt</numerusform>
            <numerusform>Fertig, %n Zeilen abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>Done, everything was taken</source>
        <translation>Fertig, alles übernommen</translation>
    </message>
    <message>
        <source>Known orders</source>
        <translation>Bekannte Aufträge</translation>
    </message>
    <message>
        <source>Refused orders</source>
        <translation>Abgelehnte Aufträge</translation>
    </message>
    <message>
        <source>Nothing was read</source>
        <translation>Nichts gelesen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>No row is refused</source>
        <translation>Keine Zeile abgelehnt</translation>
    </message>
    <message>
        <source>No right rows in this table</source>
        <translation>Keine richtigen Zeilen in dieser Tabelle</translation>
    </message>
    <message>
        <source>First rows: {table}</source>
        <translation>Erste Zeilen: {table}</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Line amounts</source>
        <translation>Positionswerte</translation>
    </message>
    <message>
        <source>Freight</source>
        <translation>Fracht</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Zuschläge</translation>
    </message>
</context>
<context>
    <name>RoutesPanel</name>
    <message>
        <source>What is printed where</source>
        <translation>Was wo gedruckt wird</translation>
    </message>
    <message>
        <source>Enter chooses another printer</source>
        <translation>Enter wählt einen anderen Drucker</translation>
    </message>
    <message>
        <source>Where is it printed: {what}?</source>
        <translation>Wo wird gedruckt: {what}?</translation>
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
    <name>ScaleCard</name>
    <message>
        <source>Scale</source>
        <translation>Waage</translation>
    </message>
    <message>
        <source>Forget one</source>
        <translation>Eins vergessen</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Abnehmen</translation>
    </message>
    <message>
        <source>No parcel is open</source>
        <translation>Kein Paket offen</translation>
    </message>
    <message>
        <source>Parcel {position} of {number}: {weight}</source>
        <translation>Paket {position} von {number}: {weight}</translation>
    </message>
</context>
<context>
    <name>ScaleDisplay</name>
    <message>
        <source>Display of the scale</source>
        <translation>Anzeige der Waage</translation>
    </message>
    <message>
        <source>too much</source>
        <translation>zu viel</translation>
    </message>
</context>
<context>
    <name>ScalePanel</name>
    <message>
        <source>The scale shows</source>
        <translation>Die Waage zeigt</translation>
    </message>
    <message>
        <source>no reading</source>
        <translation>keine Anzeige</translation>
    </message>
    <message>
        <source>At rest</source>
        <translation>In Ruhe</translation>
    </message>
    <message>
        <source>gross</source>
        <translation>brutto</translation>
    </message>
    <message>
        <source>net, without the tare</source>
        <translation>netto, ohne Tara</translation>
    </message>
</context>
<context>
    <name>ScaleTest</name>
    <message>
        <source>Put something on the scale</source>
        <translation>Etwas auf die Waage legen</translation>
    </message>
    <message>
        <source>Esc ends the test</source>
        <translation>Esc beendet die Prüfung</translation>
    </message>
    <message>
        <source>It weighs {weight}: take it off again</source>
        <translation>Es wiegt {weight}: wieder wegnehmen</translation>
    </message>
    <message>
        <source>The scale works: {weight}, then zero again</source>
        <translation>Die Waage geht: {weight}, dann wieder null</translation>
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
    <name>ScannerCard</name>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Send codes on a line of its own, or type them</source>
        <translation>Codes über eine eigene Leitung senden oder tippen</translation>
    </message>
    <message>
        <source>Code to scan</source>
        <translation>Code zum Scannen</translation>
    </message>
    <message>
        <source>Code or 6*code, Enter</source>
        <translation>Code oder 6*Code, Enter</translation>
    </message>
    <message>
        <source>Codes that make sense now</source>
        <translation>Codes, die jetzt passen</translation>
    </message>
    <message>
        <source>Nothing to scan now</source>
        <translation>Jetzt nichts zu scannen</translation>
    </message>
    <message>
        <source>Sends</source>
        <translation>Sendet</translation>
    </message>
    <message>
        <source>Types: {layout}</source>
        <translation>Tippt: {layout}</translation>
    </message>
</context>
<context>
    <name>ScannerPanel</name>
    <message>
        <source>Last scans</source>
        <translation>Letzte Scans</translation>
    </message>
    <message>
        <source>Nothing was scanned yet</source>
        <translation>Noch nichts gescannt</translation>
    </message>
    <message>
        <source>Scan any barcode</source>
        <translation>Irgendeinen Barcode scannen</translation>
    </message>
</context>
<context>
    <name>ScannerTest</name>
    <message>
        <source>Scan any barcode with {name}</source>
        <translation>Irgendeinen Barcode mit {name} scannen</translation>
    </message>
    <message>
        <source>Esc ends the test</source>
        <translation>Esc beendet die Prüfung</translation>
    </message>
    <message>
        <source>That came from {other}</source>
        <translation>Das kam von {other}</translation>
    </message>
    <message>
        <source>Scan with {name}</source>
        <translation>Mit {name} scannen</translation>
    </message>
    <message>
        <source>The scanner works: {code}</source>
        <translation>Der Scanner geht: {code}</translation>
    </message>
    <message>
        <source>It says what kind of barcode it was: {kind}</source>
        <translation>Er sagt, was für ein Barcode es war: {kind}</translation>
    </message>
    <message>
        <source>It does not say what kind of barcode it was; set it to send the AIM identifier</source>
        <translation>Er sagt nicht, was für ein Barcode es war; das Senden der AIM-Kennung einschalten</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Use these settings</source>
        <translation>Diese Einstellungen verwenden</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Zurück (Esc)</translation>
    </message>
    <message>
        <source>Plugged in elsewhere? Change the port here, or remove the device (Del) and add it again (F3)</source>
        <translation>Woanders angesteckt? Den Anschluss hier ändern, oder das Gerät entfernen (Entf) und neu hinzufügen (F3)</translation>
    </message>
</context>
<context>
    <name>SetupForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Unit of its display</source>
        <translation>Einheit ihrer Anzeige</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Width of a label</source>
        <translation>Breite des Etiketts</translation>
    </message>
    <message>
        <source>Height of a label</source>
        <translation>Höhe des Etiketts</translation>
    </message>
    <message>
        <source>Other computers print on it, too</source>
        <translation>Auch andere Computer drucken darauf</translation>
    </message>
    <message>
        <source>What tells labels apart</source>
        <translation>Was Etiketten trennt</translation>
    </message>
    <message>
        <source>Height of the gap or mark</source>
        <translation>Höhe von Lücke oder Marke</translation>
    </message>
    <message>
        <source>Who draws text and barcodes</source>
        <translation>Wer Text und Barcodes zeichnet</translation>
    </message>
    <message>
        <source>What it prints with</source>
        <translation>Womit er druckt</translation>
    </message>
    <message>
        <source>Darkness</source>
        <translation>Schwärzung</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Moved to the right</source>
        <translation>Nach rechts verschoben</translation>
    </message>
    <message>
        <source>Moved down</source>
        <translation>Nach unten verschoben</translation>
    </message>
    <message>
        <source>Darkness (empty: as the printer is set)</source>
        <translation>Schwärzung (leer: wie am Drucker)</translation>
    </message>
    <message>
        <source>Speed (empty: as the printer is set)</source>
        <translation>Tempo (leer: wie am Drucker)</translation>
    </message>
    <message>
        <source>Zero (F6)</source>
        <translation>Nullen (F6)</translation>
    </message>
    <message>
        <source>Tare (F7)</source>
        <translation>Tarieren (F7)</translation>
    </message>
    <message>
        <source>Allowed on the screen</source>
        <translation>Am Bildschirm erlaubt</translation>
    </message>
    <message>
        <source>Label: width, height</source>
        <translation>Etikett: Breite, Höhe</translation>
    </message>
    <message>
        <source>Labels are told apart by</source>
        <translation>Etiketten trennt</translation>
    </message>
    <message>
        <source>Gap or mark</source>
        <translation>Lücke oder Marke</translation>
    </message>
    <message>
        <source>Printed with</source>
        <translation>Gedruckt mit</translation>
    </message>
    <message>
        <source>Text and barcodes are drawn</source>
        <translation>Text und Barcodes zeichnet</translation>
    </message>
    <message>
        <source>Moved right, down</source>
        <translation>Verschoben nach rechts, unten</translation>
    </message>
    <message>
        <source>dots</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Gemeinsam genutzt</translation>
    </message>
    <message>
        <source>{dpi} dpi</source>
        <translation>{dpi} dpi</translation>
    </message>
    <message>
        <source>It needs a name</source>
        <translation>Es braucht einen Namen</translation>
    </message>
    <message>
        <source>Another device has this name</source>
        <translation>Ein anderes Gerät heißt schon so</translation>
    </message>
</context>
<context>
    <name>ShortStrip</name>
    <message>
        <source>Not enough in stock</source>
        <translation>Zu wenig Bestand</translation>
    </message>
    <message>
        <source>{name}: {there} here, {gone} short</source>
        <translation>{name}: {there} da, {gone} fehlen</translation>
    </message>
    <message>
        <source>1  Send {gone} later</source>
        <translation>1  {gone} nachliefern</translation>
    </message>
    <message>
        <source>2  Only {there}</source>
        <translation>2  Nur {there}</translation>
    </message>
    <message>
        <source>3  No line</source>
        <translation>3  Weglassen</translation>
    </message>
</context>
<context>
    <name>SignOnScreen</name>
    <message>
        <source>Badge</source>
        <translation>Ausweis</translation>
    </message>
    <message>
        <source>Scan your badge, or key it and Enter</source>
        <translation>Ausweis scannen, oder tippen und Enter</translation>
    </message>
    <message>
        <source>Who works here?</source>
        <translation>Wer arbeitet hier?</translation>
    </message>
    <message>
        <source>In this demo you may simply choose, or key a number and Enter:</source>
        <translation>In dieser Demo einfach wählen, oder Nummer tippen und Enter:</translation>
    </message>
    <message>
        <source>{number}  {name}, {role}</source>
        <translation>{number}  {name}, {role}</translation>
    </message>
</context>
<context>
    <name>StationPage</name>
    <message>
        <source>Copy the path of devices.toml</source>
        <translation>Pfad von devices.toml kopieren</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Zurück (Esc)</translation>
    </message>
    <message>
        <source>Settings, and where each comes from</source>
        <translation>Einstellungen, und woher jede kommt</translation>
    </message>
    <message>
        <source>They are read when the program starts</source>
        <translation>Sie werden beim Start des Programms gelesen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Settings are in</source>
        <translation>Einstellungen stehen in</translation>
    </message>
    <message>
        <source>Devices are in</source>
        <translation>Geräte stehen in</translation>
    </message>
    <message>
        <source>Recordings are in</source>
        <translation>Aufzeichnungen stehen in</translation>
    </message>
    <message>
        <source>The path is copied</source>
        <translation>Der Pfad ist kopiert</translation>
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
        <source>nobody signed on</source>
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
    <name>Supervisor</name>
    <message>
        <source>Nobody has this badge</source>
        <translation>Niemand hat diesen Ausweis</translation>
    </message>
    <message>
        <source>{name} may not confirm this</source>
        <translation>{name} darf das nicht bestätigen</translation>
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
    <name>TakeOver</name>
    <message numerus="yes">
        <source>%n print(s) wait for {printer}: {trouble}</source>
        <translation>
            <numerusform>%n Druck wartet auf {printer}: {trouble}</numerusform>
            <numerusform>%n Drucke warten auf {printer}: {trouble}</numerusform>
        </translation>
    </message>
    <message>
        <source>another printer</source>
        <translation>einen anderen Drucker</translation>
    </message>
    <message>
        <source>F10 takes them to {where}</source>
        <translation>F10 bringt sie auf {where}</translation>
    </message>
    <message>
        <source>Whose prints does another printer take?</source>
        <translation>Wessen Drucke übernimmt ein anderer Drucker?</translation>
    </message>
</context>
<context>
    <name>TeachingPage</name>
    <message>
        <source>Back (Esc)</source>
        <translation>Zurück (Esc)</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Teach a scanner that types</source>
        <translation>Einen Scanner anlernen, der tippt</translation>
    </message>
    <message>
        <source>Three barcodes tell the desk how this scanner types</source>
        <translation>Drei Barcodes zeigen, wie dieser Scanner tippt</translation>
    </message>
    <message>
        <source>Its prefix, its end key, its speed and its keyboard layout</source>
        <translation>Sein Präfix, seine Endtaste, sein Tempo und sein Tastaturlayout</translation>
    </message>
    <message>
        <source>Scan them from this screen</source>
        <translation>Von diesem Bildschirm scannen</translation>
    </message>
    <message>
        <source>Print them on paper first</source>
        <translation>Erst auf Papier drucken</translation>
    </message>
    <message>
        <source>Where are the barcodes scanned from?</source>
        <translation>Wovon werden die Barcodes gescannt?</translation>
    </message>
    <message>
        <source>Barcode {number} of {count}</source>
        <translation>Barcode {number} von {count}</translation>
    </message>
    <message>
        <source>Scan this barcode with the scanner: {name}</source>
        <translation>Diesen Barcode mit dem Scanner lesen: {name}</translation>
    </message>
    <message>
        <source>No key may be pressed meanwhile; Esc leaves</source>
        <translation>Dabei keine Taste drücken; Esc bricht ab</translation>
    </message>
    <message>
        <source>&lt;GS&gt; stands for the separator in GS1 codes; Esc leaves</source>
        <translation>&lt;GS&gt; steht für das Trennzeichen in GS1-Codes; Esc bricht ab</translation>
    </message>
    <message>
        <source>That was not a whole code: scan it once more</source>
        <translation>Das war kein ganzer Code: noch einmal scannen</translation>
    </message>
    <message>
        <source>Scan the three barcodes again</source>
        <translation>Die drei Barcodes noch einmal scannen</translation>
    </message>
    <message>
        <source>How to go on?</source>
        <translation>Wie weiter?</translation>
    </message>
    <message>
        <source>The desk knows this scanner by what it sends first</source>
        <translation>Dieser Scanner wird an dem erkannt, was er zuerst sendet</translation>
    </message>
    <message>
        <source>The desk knows this scanner by its speed</source>
        <translation>Dieser Scanner wird an seinem Tempo erkannt</translation>
    </message>
    <message>
        <source>{typical} ms, at most {longest} ms</source>
        <translation>{typical} ms, höchstens {longest} ms</translation>
    </message>
    <message>
        <source>Sends first</source>
        <translation>Sendet zuerst</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Sends last</source>
        <translation>Sendet zuletzt</translation>
    </message>
    <message>
        <source>Between two keys</source>
        <translation>Zwischen zwei Tasten</translation>
    </message>
    <message>
        <source>Use it like this</source>
        <translation>So verwenden</translation>
    </message>
    <message>
        <source>Use what was learned?</source>
        <translation>Das Gelernte verwenden?</translation>
    </message>
</context>
<context>
    <name>Tick</name>
    <message>
        <source>Location scanned</source>
        <translation>Lagerplatz gescannt</translation>
    </message>
    <message>
        <source>Location not scanned yet</source>
        <translation>Lagerplatz noch nicht gescannt</translation>
    </message>
</context>
<context>
    <name>TotalsPanel</name>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>of it freight</source>
        <translation>davon Fracht</translation>
    </message>
    <message>
        <source>Tax {rate}</source>
        <translation>USt {rate}</translation>
    </message>
    <message>
        <source>Total {gross}</source>
        <translation>Summe {gross}</translation>
    </message>
</context>
<context>
    <name>TrialQuestions</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Choose its make and model from a list</source>
        <translation>Hersteller und Modell aus einer Liste wählen</translation>
    </message>
    <message>
        <source>It is another kind of device</source>
        <translation>Es ist ein Gerät anderer Art</translation>
    </message>
    <message>
        <source>How to go on?</source>
        <translation>Wie weiter?</translation>
    </message>
    <message>
        <source>A scan arrived</source>
        <translation>Ein Scan kam an</translation>
    </message>
    <message>
        <source>The printer answers: {language}</source>
        <translation>Der Drucker antwortet: {language}</translation>
    </message>
    <message>
        <source>The scale answers</source>
        <translation>Die Waage antwortet</translation>
    </message>
    <message>
        <source>Is this what is printed under the barcode: {code}?</source>
        <translation>Steht das unter dem Barcode: {code}?</translation>
    </message>
    <message>
        <source>Does its display show {reading}?</source>
        <translation>Zeigt ihre Anzeige {reading}?</translation>
    </message>
    <message>
        <source>No: choose its make and model from a list</source>
        <translation>Nein: Hersteller und Modell aus einer Liste wählen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>None of these: choose its make and model from a list</source>
        <translation>Nichts davon: Hersteller und Modell aus einer Liste wählen</translation>
    </message>
    <message>
        <source>The scale does not send its unit. Which unit does its display show?</source>
        <translation>Die Waage sendet ihre Einheit nicht. Welche Einheit zeigt ihre Anzeige?</translation>
    </message>
    <message>
        <source>{protocol}: shows {reading}</source>
        <translation>{protocol}: zeigt {reading}</translation>
    </message>
    <message>
        <source>Which of them does its menu or its maker name?</source>
        <translation>Was davon nennt ihr Menü oder ihr Hersteller?</translation>
    </message>
</context>
<context>
    <name>TryPanel</name>
    <message>
        <source>What was tried</source>
        <translation>Was probiert wurde</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>What came, in full</source>
        <translation>Was kam, vollständig</translation>
    </message>
    <message>
        <source>Do not wait: choose its make and model</source>
        <translation>Nicht warten: Hersteller und Modell wählen</translation>
    </message>
    <message>
        <source>What was tried (for support)</source>
        <translation>Was probiert wurde (für den Support)</translation>
    </message>
    <message>
        <source>Asking the scale what it shows</source>
        <translation>Die Waage wird gefragt, was sie anzeigt</translation>
    </message>
    <message>
        <source>Put something on it, so that it shows a number</source>
        <translation>Etwas auflegen, damit sie eine Zahl zeigt</translation>
    </message>
    <message>
        <source>Scan any barcode with it</source>
        <translation>Irgendeinen Barcode damit scannen</translation>
    </message>
    <message>
        <source>Something with digits printed under it, to compare</source>
        <translation>Etwas mit Ziffern darunter, zum Vergleichen</translation>
    </message>
    <message>
        <source>Asking the printer how it is</source>
        <translation>Fragt den Drucker nach seinem Zustand</translation>
    </message>
    <message>
        <source>Nothing is printed</source>
        <translation>Gedruckt wird nichts</translation>
    </message>
    <message>
        <source>What came, in full: {tried}</source>
        <translation>Was kam, vollständig: {tried}</translation>
    </message>
    <message>
        <source>Nothing could be tried</source>
        <translation>Nichts konnte probiert werden</translation>
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
        <translation>Was stimmt an {location} nicht?</translation>
    </message>
    <message>
        <source>{missing} are taken out of the book. The location is locked until it is counted.</source>
        <translation>{missing} werden ausgebucht. Der Lagerplatz ist bis zur Zählung gesperrt.</translation>
    </message>
    <message>
        <source>{quantity} × {item} to {location}</source>
        <translation>{quantity} × {item} nach {location}</translation>
    </message>
    <message>
        <source>It leaves this list; its order can be released again.</source>
        <translation>Die Ware verlässt diese Liste; der Auftrag kann erneut freigegeben werden.</translation>
    </message>
    <message>
        <source>Put what back?</source>
        <translation>Was zurücklegen?</translation>
    </message>
</context>
<context>
    <name>WalkView</name>
    <message>
        <source>Code or quantity</source>
        <translation>Code oder Menge</translation>
    </message>
    <message>
        <source>Scan, or 12* and scan</source>
        <translation>Scannen, oder 12* und scannen</translation>
    </message>
    <message>
        <source>for {order}</source>
        <translation>für {order}</translation>
    </message>
    <message>
        <source>Nothing is left to walk on this list</source>
        <translation>Auf dieser Liste ist nichts mehr offen</translation>
    </message>
    <message>
        <source>{unit}, {picked} of {quantity} taken</source>
        <translation>{unit}, {picked} von {quantity} entnommen</translation>
    </message>
    <message>
        <source>This is the last line</source>
        <translation>Das ist die letzte Position</translation>
    </message>
    <message>
        <source>Then  {location}   {quantity} × {item}</source>
        <translation>Dann  {location}   {quantity} × {item}</translation>
    </message>
</context>
<context>
    <name>Walking</name>
    <message>
        <source>Right location</source>
        <translation>Richtiger Lagerplatz</translation>
    </message>
    <message>
        <source>{item} at {location}</source>
        <translation>{item} an {location}</translation>
    </message>
    <message>
        <source>By key: {what}</source>
        <translation>Per Taste: {what}</translation>
    </message>
    <message>
        <source>{quantity} found at {location}</source>
        <translation>{quantity} an {location} gefunden</translation>
    </message>
    <message>
        <source>{missing} missing at {location}; {found}</source>
        <translation>{missing} fehlen an {location}; {found}</translation>
    </message>
    <message>
        <source>{missing} missing at {location}; none elsewhere, the order waits</source>
        <translation>{missing} fehlen an {location}; sonst nirgends, der Auftrag wartet</translation>
    </message>
    <message>
        <source>{quantity} × {item} back to {location}; release the order again</source>
        <translation>{quantity} × {item} zurück nach {location}; Auftrag erneut freigeben</translation>
    </message>
</context>
<context>
    <name>WarningList</name>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message numerus="yes">
        <source>%n more warning(s)</source>
        <translation>
            <numerusform>%n weitere Warnung</numerusform>
            <numerusform>%n weitere Warnungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeightPanel</name>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Weight in g, Enter</source>
        <translation>Gewicht in g, Enter</translation>
    </message>
    <message>
        <source>This is not a weight: 1240 or 1.24 kg</source>
        <translation>Das ist kein Gewicht: 1240 oder 1,24 kg</translation>
    </message>
    <message>
        <source>expected {weight} ± {band}</source>
        <translation>erwartet {weight} ± {band}</translation>
    </message>
    <message>
        <source>expected at least {weight}</source>
        <translation>erwartet mindestens {weight}</translation>
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
    <name>WireView</name>
    <message>
        <source>Raw bytes</source>
        <translation>Rohe Bytes</translation>
    </message>
    <message>
        <source>Nothing has gone over the wire yet</source>
        <translation>Noch ging nichts über die Leitung</translation>
    </message>
    <message>
        <source>device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>program</source>
        <translation>Programm</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more byte(s)</source>
        <translation>
            <numerusform>… und %n weiteres Byte</numerusform>
            <numerusform>… und %n weitere Bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkView</name>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>SKU or code, Enter packs one</source>
        <translation>Nummer oder Code, Enter packt eins</translation>
    </message>
    <message>
        <source>Counted twice</source>
        <translation>Nachgezählt</translation>
    </message>
    <message>
        <source>Packed differently</source>
        <translation>Anders verpackt</translation>
    </message>
    <message>
        <source>Weight on file is wrong</source>
        <translation>Gespeichertes Gewicht stimmt nicht</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>* or a scan: quantity · Enter: box</source>
        <translation>* oder Scan: Menge · Enter: Karton</translation>
    </message>
</context>
<context>
    <name>_BoxButton</name>
    <message>
        <source>{box}, chosen</source>
        <translation>{box}, gewählt</translation>
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
        <translation>Quittieren</translation>
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
        <source>Find an action or a screen by name</source>
        <translation>Aktion oder Seite nach Namen finden</translation>
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
        <translation>Auftrag buchen</translation>
    </message>
    <message>
        <source>Accept the order and reserve its stock</source>
        <translation>Auftrag annehmen und Bestand reservieren</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Neuer Auftrag</translation>
    </message>
    <message>
        <source>Go to the next call; the open draft is parked</source>
        <translation>Zum nächsten Anruf; der offene Entwurf wird geparkt</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>Put the draft aside with a note</source>
        <translation>Entwurf mit einer Notiz beiseitelegen</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Show the orders that were put aside</source>
        <translation>Geparkte Aufträge zeigen</translation>
    </message>
    <message>
        <source>Held orders</source>
        <translation>Gesperrte</translation>
    </message>
    <message>
        <source>Show the orders that are on hold</source>
        <translation>Gesperrte Aufträge zeigen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Throw the draft away, after a question</source>
        <translation>Entwurf verwerfen, nach Rückfrage</translation>
    </message>
    <message>
        <source>Add device</source>
        <translation>Gerät hinzufügen</translation>
    </message>
    <message>
        <source>Find what is plugged in and put it to work here</source>
        <translation>Finden, was angesteckt ist, und hier in Betrieb nehmen</translation>
    </message>
    <message>
        <source>Teach scanner</source>
        <translation>Scanner anlernen</translation>
    </message>
    <message>
        <source>Three barcodes for a scanner that types</source>
        <translation>Drei Barcodes für einen Scanner, der tippt</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Settings of this station, and what it prints where</source>
        <translation>Einstellungen dieses Platzes, und was er wo druckt</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Weigh, scan, or print a label and scan it back</source>
        <translation>Wiegen, scannen, oder ein Etikett drucken und scannen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Change the name, the port and the settings of this device</source>
        <translation>Name, Anschluss und Einstellungen dieses Geräts ändern</translation>
    </message>
    <message>
        <source>Raw bytes</source>
        <translation>Rohe Bytes</translation>
    </message>
    <message>
        <source>Show what goes over the wire, or hide it</source>
        <translation>Zeigen, was über die Leitung geht, oder ausblenden</translation>
    </message>
    <message>
        <source>Zero</source>
        <translation>Nullen</translation>
    </message>
    <message>
        <source>Set the empty scale to zero</source>
        <translation>Die leere Waage auf null stellen</translation>
    </message>
    <message>
        <source>Tare</source>
        <translation>Tarieren</translation>
    </message>
    <message>
        <source>Leave out of the weight what stands on the scale now</source>
        <translation>Was jetzt auf der Waage steht, zählt nicht mit</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufzeichnen</translation>
    </message>
    <message>
        <source>Write down what goes over the wire, for support</source>
        <translation>Mitschreiben, was über die Leitung geht, für den Support</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The station does without this device; Ctrl+Z undoes</source>
        <translation>Der Platz kommt ohne dieses Gerät aus; Strg+Z macht es rückgängig</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Bring back the device that was removed last</source>
        <translation>Das zuletzt entfernte Gerät zurückholen</translation>
    </message>
    <message>
        <source>Take the last step of the draft back, up to 50</source>
        <translation>Letzten Schritt am Entwurf zurücknehmen, bis zu 50</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Zurückgenommenes wiederherstellen</translation>
    </message>
    <message>
        <source>Copy line</source>
        <translation>Position kopieren</translation>
    </message>
    <message>
        <source>Add the line above once more</source>
        <translation>Position darüber noch einmal erfassen</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Change the quantity of the line in its place</source>
        <translation>Menge der Position direkt ändern</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Change the unit price of the line</source>
        <translation>Einzelpreis der Position ändern</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Change the discount of the line, in percent</source>
        <translation>Rabatt der Position ändern, in Prozent</translation>
    </message>
    <message>
        <source>Last price</source>
        <translation>Letzter Preis</translation>
    </message>
    <message>
        <source>Use the price that this customer paid last</source>
        <translation>Den Preis nehmen, den der Kunde zuletzt bezahlt hat</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>Position löschen</translation>
    </message>
    <message>
        <source>Take the current line off the draft</source>
        <translation>Aktuelle Position aus dem Entwurf nehmen</translation>
    </message>
    <message>
        <source>Repeat last order</source>
        <translation>Letzten Auftrag wiederholen</translation>
    </message>
    <message>
        <source>Add all lines of this customer&apos;s last order</source>
        <translation>Alle Positionen des letzten Auftrags übernehmen</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Go to the row where the next line is keyed</source>
        <translation>Zur Zeile, in der die nächste Position erfasst wird</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Go to reference, date, service and freight</source>
        <translation>Zu Zeichen, Termin, Versandart und Fracht</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Choose or change where the order goes</source>
        <translation>Lieferadresse wählen oder ändern</translation>
    </message>
    <message>
        <source>Walk-in customer</source>
        <translation>Laufkunde</translation>
    </message>
    <message>
        <source>Begin an order for somebody without an account</source>
        <translation>Auftrag für jemanden ohne Kundennummer beginnen</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>Key name, phone and address of a new customer</source>
        <translation>Neuen Kunden mit Adresse und Telefon erfassen</translation>
    </message>
    <message>
        <source>Release hold</source>
        <translation>Sperre aufheben</translation>
    </message>
    <message>
        <source>Let a held order go on, as supervisor with a reason</source>
        <translation>Gesperrten Auftrag als Aufsicht mit Grund freigeben</translation>
    </message>
    <message>
        <source>Usual item</source>
        <translation>Üblicher Artikel</translation>
    </message>
    <message>
        <source>Add the item beside this key, in the usual quantity</source>
        <translation>Artikel neben dieser Taste in üblicher Menge erfassen</translation>
    </message>
    <message>
        <source>Get work</source>
        <translation>Arbeit holen</translation>
    </message>
    <message>
        <source>Take the next list: your own, else the oldest one</source>
        <translation>Nächste Liste nehmen: die eigene, sonst die älteste</translation>
    </message>
    <message>
        <source>Release one list</source>
        <translation>Eine Liste freigeben</translation>
    </message>
    <message>
        <source>Make one pick list of the chosen orders</source>
        <translation>Aus den gewählten Aufträgen eine Pickliste machen</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Alle wählen</translation>
    </message>
    <message>
        <source>Choose all orders, or none when all are chosen</source>
        <translation>Alle Aufträge wählen, oder keinen, wenn alle gewählt sind</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Auflösen</translation>
    </message>
    <message>
        <source>Take apart the list under the cursor; nobody walks it</source>
        <translation>Markierte Liste auflösen; niemand läuft sie</translation>
    </message>
    <message>
        <source>Confirm by key</source>
        <translation>Per Taste</translation>
    </message>
    <message>
        <source>All of the line, or the quantity that was keyed</source>
        <translation>Ganze Position oder die getippte Menge bestätigen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Seal and label the parcel; also says yes to a question</source>
        <translation>Paket verschließen und etikettieren; sagt auch Ja zu einer Frage</translation>
    </message>
    <message>
        <source>Take the last scan out of the parcel again</source>
        <translation>Letzten Scan wieder aus dem Paket nehmen</translation>
    </message>
    <message>
        <source>Next parcel</source>
        <translation>Nächstes Paket</translation>
    </message>
    <message>
        <source>Close this parcel and begin another one</source>
        <translation>Dieses Paket schließen und ein neues beginnen</translation>
    </message>
    <message>
        <source>Weigh</source>
        <translation>Wiegen</translation>
    </message>
    <message>
        <source>Take the weight now, or key it without a scale</source>
        <translation>Gewicht jetzt nehmen oder ohne Waage tippen</translation>
    </message>
    <message>
        <source>Print the label, or print the last one once more</source>
        <translation>Etikett drucken, oder das letzte noch einmal</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>The next step for the row; Enter does it as well</source>
        <translation>Nächster Schritt für die Zeile; Enter tut dasselbe</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Go to the order, parcel or import on its own screen</source>
        <translation>Zum Auftrag, Paket oder Import auf dessen Seite</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Show everything that is stuck</source>
        <translation>Alles zeigen, was klemmt</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Show only orders on hold</source>
        <translation>Nur gesperrte Aufträge zeigen</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Fehlmenge</translation>
    </message>
    <message>
        <source>Show only lines that wait for stock</source>
        <translation>Nur Positionen zeigen, die auf Ware warten</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>Drucke</translation>
    </message>
    <message>
        <source>Show only prints that failed or are unclear</source>
        <translation>Nur fehlgeschlagene oder unklare Drucke zeigen</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Show only parcels with a wrong weight</source>
        <translation>Nur Pakete mit falschem Gewicht zeigen</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Zählungen</translation>
    </message>
    <message>
        <source>Show only locations that must be counted</source>
        <translation>Nur Lagerplätze zeigen, die zu zählen sind</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Show only imports with refused rows</source>
        <translation>Nur Importe mit abgelehnten Zeilen zeigen</translation>
    </message>
    <message>
        <source>Close the parcel without the rest, which follows later</source>
        <translation>Paket ohne den Rest schließen; der Rest folgt später</translation>
    </message>
    <message>
        <source>Leave the order; what was scanned stays scanned</source>
        <translation>Auftrag verlassen; Gescanntes bleibt gescannt</translation>
    </message>
    <message>
        <source>Reopen parcel</source>
        <translation>Paket öffnen</translation>
    </message>
    <message>
        <source>Open the last sealed parcel again; voids its label</source>
        <translation>Zuletzt verschlossenes Paket wieder öffnen; storniert sein Etikett</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Aufsicht</translation>
    </message>
    <message>
        <source>Have a supervisor confirm what is refused</source>
        <translation>Abgelehntes durch die Aufsicht bestätigen lassen</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Give the carrier all that is ready, with its invoices</source>
        <translation>Dem Paketdienst alles Fertige geben, samt Rechnungen</translation>
    </message>
    <message>
        <source>Command sheet</source>
        <translation>Befehlsblatt</translation>
    </message>
    <message>
        <source>Make a sheet with a barcode for each of these keys</source>
        <translation>Blatt mit einem Barcode für jede dieser Tasten erstellen</translation>
    </message>
    <message>
        <source>The shelf does not hold what the line wants</source>
        <translation>Am Lagerplatz liegt nicht, was die Position verlangt</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Go on, and come back to this line at the end</source>
        <translation>Weitergehen und am Ende auf diese Position zurückkommen</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurücklegen</translation>
    </message>
    <message>
        <source>Put what was picked back on its shelf</source>
        <translation>Entnommenes an seinen Lagerplatz zurücklegen</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Abgeben</translation>
    </message>
    <message>
        <source>Leave the list to others; what was picked stays picked</source>
        <translation>Liste anderen überlassen; Entnommenes bleibt entnommen</translation>
    </message>
    <message>
        <source>All lists</source>
        <translation>Alle Listen</translation>
    </message>
    <message>
        <source>Back to all lists; this one stays yours</source>
        <translation>Zurück zu allen Listen; diese bleibt in Arbeit</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Put the pick list on paper</source>
        <translation>Pickliste auf Papier drucken</translation>
    </message>
    <message>
        <source>Simulated devices</source>
        <translation>Simulierte Geräte</translation>
    </message>
    <message>
        <source>Show the panel of simulated devices, or put it away</source>
        <translation>Leiste der simulierten Geräte zeigen oder schließen</translation>
    </message>
    <message>
        <source>To the scanner</source>
        <translation>Zum Scanner</translation>
    </message>
    <message>
        <source>Key a code that the simulated scanner reads</source>
        <translation>Code tippen, den der simulierte Scanner liest</translation>
    </message>
    <message>
        <source>Put the parcel on</source>
        <translation>Paket auflegen</translation>
    </message>
    <message>
        <source>Put the open parcel on the simulated scale</source>
        <translation>Offenes Paket auf die simulierte Waage legen</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Abnehmen</translation>
    </message>
    <message>
        <source>Take everything off the simulated scale</source>
        <translation>Simulierte Waage leeren</translation>
    </message>
    <message>
        <source>Close guide</source>
        <translation>Rundgang schließen</translation>
    </message>
    <message>
        <source>Put the guide away for good</source>
        <translation>Rundgang endgültig schließen</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen …</translation>
    </message>
    <message>
        <source>Choose the folder with the files in a window</source>
        <translation>Ordner mit den Dateien im Fenster wählen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Read and check the files without taking anything</source>
        <translation>Dateien lesen und prüfen, nichts übernehmen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Take every row that is right; known ones are left alone</source>
        <translation>Alle richtigen Zeilen übernehmen; bekannte bleiben</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Break off; what was taken stays, the next run goes on</source>
        <translation>Abbrechen; Übernommenes bleibt, der nächste Lauf macht weiter</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy where the files with the refused rows are</source>
        <translation>Ort der Dateien mit den abgelehnten Zeilen kopieren</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Erneut drucken</translation>
    </message>
    <message>
        <source>The same label once more; Enter does it as well</source>
        <translation>Dasselbe Etikett noch einmal; auch mit Enter</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Choose the printer for the next prints</source>
        <translation>Drucker für die nächsten Drucke wählen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>A new label with a new tracking number</source>
        <translation>Neues Etikett mit neuer Sendungsnummer</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Stornieren</translation>
    </message>
    <message>
        <source>The label must not be used any more</source>
        <translation>Das Etikett darf nicht mehr verwendet werden</translation>
    </message>
    <message>
        <source>Printer queue</source>
        <translation>Druckaufträge</translation>
    </message>
    <message>
        <source>Go to the prints that wait or are unclear</source>
        <translation>Zu den wartenden oder unklaren Drucken</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Another printer prints what waits for one</source>
        <translation>Ein anderer Drucker druckt, was bei einem wartet</translation>
    </message>
    <message>
        <source>True size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>Show the label as large as it is, or all of it</source>
        <translation>Etikett in Originalgröße oder ganz zeigen</translation>
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
        <translation>Rab.</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Backorder</source>
        <translation>Rückstand</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Entnommen</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Gepackt</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Versandt</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Reference or note</source>
        <translation>Zeichen oder Notiz</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Pos.</translation>
    </message>
    <message>
        <source>Late {days} d</source>
        <translation>{days} T zu spät</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Wunsch</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Nicht gewählt</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>{name}, {age}</source>
        <translation>{name}, {age}</translation>
    </message>
    <message>
        <source>Pick list</source>
        <translation>Pickliste</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Bei wem</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Opening stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>A mapping of your own…</source>
        <translation>Eigene Zuordnung …</translation>
    </message>
    <message>
        <source>a TOML file</source>
        <translation>eine TOML-Datei</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Gemacht für</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgel.</translation>
    </message>
    <message>
        <source>{day}, {count} lines</source>
        <translation>{day}, {count} Pos.</translation>
    </message>
    <message>
        <source>{day}, {count} lines, credit</source>
        <translation>{day}, {count} Pos., Gutschrift</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Probiert</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Serial line</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>Was kam</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Why it is refused</source>
        <translation>Warum abgelehnt</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was tun</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Rest</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>Drucke</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Versandart</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Paketdienst</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>What arrived</source>
        <translation>Was ankam</translation>
    </message>
    <message>
        <source>Kind of barcode</source>
        <translation>Art des Barcodes</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Um</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Connected by</source>
        <translation>Anschluss</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Probably</source>
        <translation>Vermutlich</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Gesetzt von</translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>keys orders</source>
        <translation>nimmt Aufträge an</translation>
    </message>
    <message>
        <source>picks</source>
        <translation>pickt</translation>
    </message>
    <message>
        <source>packs</source>
        <translation>packt</translation>
    </message>
    <message>
        <source>supervises and may do all of it</source>
        <translation>Aufsicht, darf alles</translation>
    </message>
    <message>
        <source>Simulated devices</source>
        <translation>Simulierte Geräte</translation>
    </message>
</context>
<context>
    <name>devices</name>
    <message>
        <source>Scale</source>
        <translation>Waage</translation>
    </message>
    <message>
        <source>Label printer</source>
        <translation>Etikettendrucker</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>not plugged in</source>
        <translation>nicht angeschlossen</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>verbindet</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>arbeitet</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>braucht Hilfe</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>gestört</translation>
    </message>
    <message>
        <source>Label printer for {language}, {dpi} dpi</source>
        <translation>Etikettendrucker für {language}, {dpi} dpi</translation>
    </message>
    <message>
        <source>Serial port on USB, device {name}</source>
        <translation>Serieller Anschluss über USB, Gerät {name}</translation>
    </message>
    <message>
        <source>Serial port {name}</source>
        <translation>Serieller Anschluss {name}</translation>
    </message>
    <message>
        <source>{baud} baud {line}</source>
        <translation>{baud} Baud {line}</translation>
    </message>
    <message>
        <source>Scanner that types</source>
        <translation>Scanner, der tippt</translation>
    </message>
    <message>
        <source>Scanner on a serial port</source>
        <translation>Scanner am seriellen Anschluss</translation>
    </message>
    <message>
        <source>Scanner on USB (HID POS)</source>
        <translation>Scanner an USB (HID POS)</translation>
    </message>
    <message>
        <source>Scanner in the network</source>
        <translation>Scanner im Netzwerk</translation>
    </message>
    <message>
        <source>Scanner that types, for this program alone</source>
        <translation>Scanner, der tippt, nur für dieses Programm</translation>
    </message>
    <message>
        <source>Scanner that types like a keyboard</source>
        <translation>Scanner, der tippt wie eine Tastatur</translation>
    </message>
    <message>
        <source>Scale, protocol {protocol}</source>
        <translation>Waage, Protokoll {protocol}</translation>
    </message>
    <message>
        <source>Printer of pages (PDF)</source>
        <translation>Drucker für Seiten (PDF)</translation>
    </message>
    <message>
        <source>Known by the {prefix} that it sends first</source>
        <translation>Erkannt am {prefix}, das er zuerst sendet</translation>
    </message>
    <message>
        <source>Known by its speed</source>
        <translation>Erkannt an seinem Tempo</translation>
    </message>
    <message>
        <source>Network, {host} port {port}</source>
        <translation>Netzwerk, {host} Port {port}</translation>
    </message>
    <message>
        <source>USB, device {name}</source>
        <translation>USB, Gerät {name}</translation>
    </message>
    <message>
        <source>USB printer port {name}</source>
        <translation>USB-Druckeranschluss {name}</translation>
    </message>
    <message>
        <source>Print queue {name} of this computer</source>
        <translation>Druckwarteschlange {name} dieses Rechners</translation>
    </message>
    <message>
        <source>USB keyboard {name}</source>
        <translation>USB-Tastatur {name}</translation>
    </message>
    <message>
        <source>Written to the file {name}</source>
        <translation>Wird in die Datei {name} geschrieben</translation>
    </message>
    <message>
        <source>The recording {name}</source>
        <translation>Die Aufzeichnung {name}</translation>
    </message>
    <message>
        <source>Simulated in the program</source>
        <translation>Im Programm simuliert</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Unruhig</translation>
    </message>
    <message>
        <source>Too heavy for this scale</source>
        <translation>Zu schwer für die Waage</translation>
    </message>
    <message>
        <source>Below zero: empty it and press zero</source>
        <translation>Unter null: leeren und Nulltaste</translation>
    </message>
    <message>
        <source>The scale needs to be zeroed</source>
        <translation>Waage nullstellen</translation>
    </message>
    <message>
        <source>The scale reports a fault</source>
        <translation>Waage gestört</translation>
    </message>
    <message>
        <source>The scale is silent</source>
        <translation>Waage schweigt</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Keine Zahl</translation>
    </message>
    <message>
        <source>A device in the network…</source>
        <translation>Ein Gerät im Netzwerk…</translation>
    </message>
    <message>
        <source>A scanner that types like a keyboard…</source>
        <translation>Ein Scanner, der tippt…</translation>
    </message>
    <message>
        <source>Another port or address…</source>
        <translation>Anderer Anschluss oder Adresse…</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Simulated scale</source>
        <translation>Simulierte Waage</translation>
    </message>
    <message>
        <source>Simulated scanner</source>
        <translation>Simulierter Scanner</translation>
    </message>
    <message>
        <source>Simulated label printer</source>
        <translation>Simulierter Etikettendrucker</translation>
    </message>
    <message>
        <source>on this computer, {port}</source>
        <translation>auf diesem Computer, {port}</translation>
    </message>
    <message>
        <source>works here as {name}</source>
        <translation>arbeitet hier als {name}</translation>
    </message>
    <message>
        <source>unknown (adapter)</source>
        <translation>unbekannt (Adapter)</translation>
    </message>
    <message>
        <source>unknown (serial)</source>
        <translation>unbekannt (seriell)</translation>
    </message>
    <message>
        <source>cannot be used yet</source>
        <translation>noch nicht verwendbar</translation>
    </message>
    <message>
        <source>Scans that end with Enter</source>
        <translation>Scans, die mit Enter enden</translation>
    </message>
    <message>
        <source>Scans as USB HID POS</source>
        <translation>Scans als USB-HID-POS</translation>
    </message>
    <message>
        <source>Scans as keys of a keyboard</source>
        <translation>Scans als Tasten einer Tastatur</translation>
    </message>
    <message>
        <source>USB COM port or serial port, and the suffix Enter (CR) after every scan</source>
        <translation>USB-COM-Port oder serieller Anschluss, und das Suffix Enter (CR) nach jedem Scan</translation>
    </message>
    <message>
        <source>USB HID POS, not keyboard</source>
        <translation>USB-HID-POS, nicht Tastatur</translation>
    </message>
    <message>
        <source>USB keyboard, and the suffix Enter (CR) after every scan</source>
        <translation>USB-Tastatur, und das Suffix Enter (CR) nach jedem Scan</translation>
    </message>
    <message>
        <source>the gap between them</source>
        <translation>die Lücke dazwischen</translation>
    </message>
    <message>
        <source>a black mark on the back</source>
        <translation>eine schwarze Marke auf der Rückseite</translation>
    </message>
    <message>
        <source>nothing: endless paper</source>
        <translation>nichts: Endlospapier</translation>
    </message>
    <message>
        <source>heat alone (direct thermal)</source>
        <translation>Wärme allein (Thermodirekt)</translation>
    </message>
    <message>
        <source>a ribbon (thermal transfer)</source>
        <translation>Farbband (Thermotransfer)</translation>
    </message>
    <message>
        <source>by the printer: small and sharp</source>
        <translation>der Drucker: klein und scharf</translation>
    </message>
    <message>
        <source>by this program, as one picture</source>
        <translation>das Programm, als ein Bild</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>passt</translation>
    </message>
    <message>
        <source>fits in part</source>
        <translation>passt zum Teil</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>nobody has set it</source>
        <translation>niemand hat es gesetzt</translation>
    </message>
    <message>
        <source>the environment, {variable}</source>
        <translation>die Umgebung, {variable}</translation>
    </message>
    <message>
        <source>the command line</source>
        <translation>die Kommandozeile</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>{setting}: {value} ({origin})</source>
        <translation>{setting}: {value} ({origin})</translation>
    </message>
    <message>
        <source>the first label printer</source>
        <translation>der erste Etikettendrucker</translation>
    </message>
    <message>
        <source>as for every carrier</source>
        <translation>wie bei jedem Versender</translation>
    </message>
</context>
<context>
    <name>exceptions</name>
    <message>
        <source>Over the credit limit: {evidence}</source>
        <translation>Kredit: {evidence}</translation>
    </message>
    <message>
        <source>Customer blocked: {evidence}</source>
        <translation>Kunde gesperrt: {evidence}</translation>
    </message>
    <message>
        <source>The address lacks: {evidence}</source>
        <translation>In der Adresse fehlt: {evidence}</translation>
    </message>
    <message>
        <source>Nobody knows whose order it is</source>
        <translation>Niemand weiß, wessen Auftrag das ist</translation>
    </message>
    <message>
        <source>Stopped: {evidence}</source>
        <translation>Angehalten: {evidence}</translation>
    </message>
    <message>
        <source>{missing} × {sku} was not on the shelf</source>
        <translation>{missing} × {sku} lagen nicht am Lagerplatz</translation>
    </message>
    <message>
        <source>{missing} × {sku} is not in stock</source>
        <translation>{missing} × {sku} nicht auf Lager</translation>
    </message>
    <message>
        <source>{document}: did it come out of {printer}?</source>
        <translation>{document}: kam es aus {printer}?</translation>
    </message>
    <message>
        <source>{document} not printed: {trouble}</source>
        <translation>{document} nicht gedruckt: {trouble}</translation>
    </message>
    <message>
        <source>Too light: {measured} instead of {expected}</source>
        <translation>Zu leicht: {measured} statt {expected}</translation>
    </message>
    <message>
        <source>Too heavy: {measured} instead of {expected}</source>
        <translation>Zu schwer: {measured} statt {expected}</translation>
    </message>
    <message>
        <source>{refused} of {read} rows refused</source>
        <translation>{refused} von {read} Zeilen abgelehnt</translation>
    </message>
    <message>
        <source>Locked until counted: {skus}</source>
        <translation>Gesperrt bis zur Zählung: {skus}</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Correct address</source>
        <translation>Adresse richten</translation>
    </message>
    <message>
        <source>Assign customer</source>
        <translation>Kunden zuordnen</translation>
    </message>
    <message>
        <source>Reserve again</source>
        <translation>Neu reservieren</translation>
    </message>
    <message>
        <source>Say what came out</source>
        <translation>Druck klären</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Neu versuchen</translation>
    </message>
    <message>
        <source>Weigh at the bench</source>
        <translation>Neu wiegen</translation>
    </message>
    <message>
        <source>Import again</source>
        <translation>Neu importieren</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Zählen</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Fehlmenge</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Picken</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Packen</translation>
    </message>
    <message>
        <source>Weigh</source>
        <translation>Wiegen</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>A regular calls. {find}, type {caller}, Enter: Café Morgenrot is on the phone.</source>
        <translation>Ein Stammkunde ruft an. {find}, {caller} tippen, Enter: Café Morgenrot ist am Telefon.</translation>
    </message>
    <message>
        <source>They want tea. Type {goods}, Enter, {count}, Enter. Add more if you like.</source>
        <translation>Sie wollen Tee. {goods} tippen, Enter, {count}, Enter. Gern auch mehr.</translation>
    </message>
    <message>
        <source>{commit} accepts {number} and reserves its stock.</source>
        <translation>{commit} bucht {number} und reserviert den Bestand.</translation>
    </message>
    <message>
        <source>{number} is on hold. Open it at the order desk; {release_hold} lets it go on.</source>
        <translation>{number} ist gesperrt. Unter Aufträge öffnen; {release_hold} hebt die Sperre auf.</translation>
    </message>
    <message>
        <source>{pick} to the warehouse. Go to {number}, Space marks it, {release} releases it.</source>
        <translation>{pick} ins Lager. Zu {number} gehen, Leertaste wählt, {release} gibt frei.</translation>
    </message>
    <message>
        <source>Scan its pick list {pick_list}: click it beside, or {scanner}, number, Enter.</source>
        <translation>Pickliste {pick_list} scannen: daneben anklicken oder {scanner}, Nummer, Enter.</translation>
    </message>
    <message>
        <source>Take what each line says: click the item beside to scan it, or {confirm}.</source>
        <translation>Entnehmen, was die Position sagt: Artikel daneben anklicken oder {confirm}.</translation>
    </message>
    <message>
        <source>{pack} to the packing bench. Scan {number}: click it beside.</source>
        <translation>{pack} zum Packplatz. {number} scannen: daneben anklicken.</translation>
    </message>
    <message>
        <source>Click the item beside for each piece, or {scanner}, {count}*, Enter first.</source>
        <translation>Artikel daneben je Stück anklicken, oder zuerst {scanner}, {count}*, Enter.</translation>
    </message>
    <message>
        <source>{put_on_scale} puts the parcel on the scale. Sealing and label follow by itself.</source>
        <translation>{put_on_scale} legt das Paket auf die Waage. Verschließen und Etikett folgen von selbst.</translation>
    </message>
    <message>
        <source>The label is out. {hand_over} gives the parcel to the carrier and bills it.</source>
        <translation>Das Etikett ist da. {hand_over} übergibt das Paket und schreibt die Rechnung.</translation>
    </message>
    <message>
        <source>{number} is on its way, from the call to the door. {close} closes the guide.</source>
        <translation>{number} ist unterwegs, vom Anruf bis zur Tür. {close} schließt den Rundgang.</translation>
    </message>
    <message>
        <source>Sign on as Sofia, then go</source>
        <translation>Als Sofia anmelden, dann</translation>
    </message>
</context>
<context>
    <name>hints</name>
    <message>
        <source>Set the port to MT-SICS, KCP or dialog, line end CR LF, no decimal comma</source>
        <translation>Den Anschluss auf MT-SICS, KCP oder Dialog stellen, Zeilenende CR LF, kein Dezimalkomma</translation>
    </message>
    <message>
        <source>Set the protocol to 8217, 8213 or EH-SCP; say at the desk which unit it shows</source>
        <translation>Das Protokoll auf 8217, 8213 oder EH-SCP stellen; hier angeben, welche Einheit sie zeigt</translation>
    </message>
    <message>
        <source>Set the protocol to NCI, SCP-01, SCP-12 or SINGLE</source>
        <translation>Das Protokoll auf NCI, SCP-01, SCP-12 oder SINGLE stellen</translation>
    </message>
    <message>
        <source>Set parameter S.F. to 3: it answers commands</source>
        <translation>Parameter S.F. auf 3 stellen: sie antwortet auf Befehle</translation>
    </message>
    <message>
        <source>Set parameter S.F. to 1: it sends by itself</source>
        <translation>Parameter S.F. auf 1 stellen: sie sendet von selbst</translation>
    </message>
    <message>
        <source>Nothing but the line has to be set</source>
        <translation>Nur die Leitung muss eingestellt werden</translation>
    </message>
    <message>
        <source>Set the data format to A&amp;D standard and the output to commands; HV-G and HW-G, which take no two commands within half a second, to stream</source>
        <translation>Das Datenformat auf A&amp;D Standard und die Ausgabe auf Befehle stellen; HV-G und HW-G, die keine zwei Befehle in einer halben Sekunde annehmen, auf Dauerausgabe</translation>
    </message>
    <message>
        <source>Set the output to the format of 22 bytes, sent continuously</source>
        <translation>Die Ausgabe auf das Format mit 22 Bytes stellen, dauernd gesendet</translation>
    </message>
    <message>
        <source>Set the interface to the type of cash register that asks with ENQ (PD-II: type 6)</source>
        <translation>Die Schnittstelle auf den Kassentyp stellen, der mit ENQ fragt (PD-II: Typ 6)</translation>
    </message>
    <message>
        <source>Print the result only, with unit and stable mark, no header, line end CR LF</source>
        <translation>Nur das Ergebnis ausgeben, mit Einheit und Stabilitätszeichen, ohne Kopf, Zeilenende CR LF</translation>
    </message>
    <message>
        <source>Set communication to SBI, 16 or 22 characters, and the output on request without waiting until it rests</source>
        <translation>Die Kommunikation auf SBI mit 16 oder 22 Zeichen stellen, Ausgabe auf Anforderung ohne auf Stillstand zu warten</translation>
    </message>
    <message>
        <source>Nothing to set; keep it from switching itself off</source>
        <translation>Nichts einzustellen; die Abschaltautomatik ausschalten</translation>
    </message>
</context>
<context>
    <name>imports</name>
    <message>
        <source>A quotation mark in this line is never closed, or text follows a closed one.</source>
        <translation>Ein Anführungszeichen dieser Zeile bleibt offen, oder nach dem schließenden folgt Text.</translation>
    </message>
    <message>
        <source>Close the quotation mark, or write it twice where it belongs to the text.</source>
        <translation>Anführungszeichen schließen oder, wo es zum Text gehört, doppelt schreiben.</translation>
    </message>
    <message>
        <source>The file ends in the middle of this row.</source>
        <translation>Die Datei endet mitten in dieser Zeile.</translation>
    </message>
    <message>
        <source>Export the file again; it was cut off.</source>
        <translation>Datei erneut exportieren; sie ist abgeschnitten.</translation>
    </message>
    <message>
        <source>The row has fewer fields than the header.</source>
        <translation>Die Zeile hat weniger Felder als der Kopf.</translation>
    </message>
    <message>
        <source>Add the missing fields, or remove a line break inside a text.</source>
        <translation>Fehlende Felder ergänzen oder Zeilenumbruch im Text entfernen.</translation>
    </message>
    <message>
        <source>The row has more fields than the header.</source>
        <translation>Die Zeile hat mehr Felder als der Kopf.</translation>
    </message>
    <message>
        <source>Put texts that contain the delimiter between quotation marks.</source>
        <translation>Texte mit Trennzeichen in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>The row contains a zero byte.</source>
        <translation>Die Zeile enthält ein Nullbyte.</translation>
    </message>
    <message>
        <source>Export the file again; this place in it is damaged.</source>
        <translation>Datei erneut exportieren; diese Stelle ist beschädigt.</translation>
    </message>
    <message>
        <source>The field {field} is blank.</source>
        <translation>Das Feld {field} ist leer.</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>Ausfüllen.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Das ist keine Zahl.</translation>
    </message>
    <message>
        <source>Write a number; the decimal mark of this column must be the same everywhere.</source>
        <translation>Eine Zahl schreiben; das Dezimalzeichen muss in der ganzen Spalte gleich sein.</translation>
    </message>
    <message>
        <source>The number may mean {point} or {comma}.</source>
        <translation>Die Zahl kann {point} oder {comma} heißen.</translation>
    </message>
    <message>
        <source>Declare decimal_mark for this column in the mapping.</source>
        <translation>In der Zuordnung decimal_mark für diese Spalte angeben.</translation>
    </message>
    <message>
        <source>The amount is in {found}, the import is in {currency}.</source>
        <translation>Der Betrag ist in {found}, der Import in {currency}.</translation>
    </message>
    <message>
        <source>Import other currencies by a mapping of their own.</source>
        <translation>Andere Währungen mit eigener Zuordnung importieren.</translation>
    </message>
    <message>
        <source>The number has more decimals than can be kept ({digits}).</source>
        <translation>Die Zahl hat mehr Nachkommastellen als möglich ({digits}).</translation>
    </message>
    <message>
        <source>Shorten it, or set too_fine = &quot;round&quot; in the formats of the mapping.</source>
        <translation>Kürzen oder in den Formaten der Zuordnung too_fine = &quot;round&quot; setzen.</translation>
    </message>
    <message>
        <source>A discount written as {form} cannot have this value.</source>
        <translation>Ein Rabatt als {form} kann diesen Wert nicht haben.</translation>
    </message>
    <message>
        <source>Check whether the mapping should say percent or fraction.</source>
        <translation>Prüfen, ob die Zuordnung percent oder fraction angeben muss.</translation>
    </message>
    <message>
        <source>This is not a date in the form of this column.</source>
        <translation>Das ist kein Datum in der Form dieser Spalte.</translation>
    </message>
    <message>
        <source>Write it as 2024-12-31, or declare date_order in the mapping.</source>
        <translation>Als 2024-12-31 schreiben oder in der Zuordnung date_order angeben.</translation>
    </message>
    <message>
        <source>The date may have the day or the month first.</source>
        <translation>Bei diesem Datum kann Tag oder Monat vorn stehen.</translation>
    </message>
    <message>
        <source>Declare date_order for this column in the mapping.</source>
        <translation>In der Zuordnung date_order für diese Spalte angeben.</translation>
    </message>
    <message>
        <source>There is no such date.</source>
        <translation>Dieses Datum gibt es nicht.</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>Berichtigen.</translation>
    </message>
    <message>
        <source>This is neither yes nor no.</source>
        <translation>Das ist weder ja noch nein.</translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <translation>Ja oder nein schreiben.</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>Das ist keine Telefonnummer.</translation>
    </message>
    <message>
        <source>Correct it or leave it blank.</source>
        <translation>Berichtigen oder leer lassen.</translation>
    </message>
    <message>
        <source>No country has this name.</source>
        <translation>Kein Land heißt so.</translation>
    </message>
    <message>
        <source>Write the two-letter code, or add it to values in the mapping. Near: {nearest}.</source>
        <translation>Ländercode aus zwei Buchstaben schreiben oder in der Zuordnung unter values ergänzen. Ähnlich: {nearest}.</translation>
    </message>
    <message>
        <source>A spreadsheet has shortened this code and lost digits.</source>
        <translation>Eine Tabellenkalkulation hat diesen Code gekürzt; Ziffern fehlen.</translation>
    </message>
    <message>
        <source>Format the column as text in the spreadsheet, and export it again.</source>
        <translation>Spalte in der Tabelle als Text formatieren und erneut exportieren.</translation>
    </message>
    <message>
        <source>{lookup_file} has no row for this key.</source>
        <translation>{lookup_file} hat keine Zeile zu diesem Schlüssel.</translation>
    </message>
    <message>
        <source>Add the row there, or correct the key.</source>
        <translation>Zeile dort ergänzen oder Schlüssel berichtigen.</translation>
    </message>
    <message>
        <source>The row says the same as line {first}.</source>
        <translation>Die Zeile sagt dasselbe wie Zeile {first}.</translation>
    </message>
    <message>
        <source>Line {line} has the same key and other content.</source>
        <translation>Zeile {line} hat denselben Schlüssel und anderen Inhalt.</translation>
    </message>
    <message>
        <source>Decide which of the two is right and remove the other.</source>
        <translation>Entscheiden, welche der beiden stimmt, und die andere entfernen.</translation>
    </message>
    <message>
        <source>The line is the same as line {line} of the order.</source>
        <translation>Die Position ist gleich wie Zeile {line} des Auftrags.</translation>
    </message>
    <message>
        <source>Remove it, or add the quantities up.</source>
        <translation>Entfernen oder die Mengen zusammenzählen.</translation>
    </message>
    <message>
        <source>Line {line} of the order has the same key and other content.</source>
        <translation>Zeile {line} des Auftrags hat denselben Schlüssel und anderen Inhalt.</translation>
    </message>
    <message>
        <source>The order&apos;s {field} is not the same as in line {line}.</source>
        <translation>{field} des Auftrags ist anders als in Zeile {line}.</translation>
    </message>
    <message>
        <source>Give all lines of an order the same.</source>
        <translation>In allen Zeilen eines Auftrags gleich angeben.</translation>
    </message>
    <message>
        <source>Line {line} of {file} is refused, and an order is taken whole or not at all.</source>
        <translation>Zeile {line} von {file} ist abgelehnt; ein Auftrag wird ganz oder gar nicht übernommen.</translation>
    </message>
    <message>
        <source>Correct that line; import this one again together with it.</source>
        <translation>Jene Zeile berichtigen; diese zusammen mit ihr erneut importieren.</translation>
    </message>
    <message>
        <source>There is no order with this number in {file}.</source>
        <translation>In {file} gibt es keinen Auftrag mit dieser Nummer.</translation>
    </message>
    <message>
        <source>Add the order, or remove the line.</source>
        <translation>Auftrag ergänzen oder Zeile entfernen.</translation>
    </message>
    <message>
        <source>The order has no lines of goods.</source>
        <translation>Der Auftrag hat keine Warenpositionen.</translation>
    </message>
    <message>
        <source>Add its lines, or leave the order out.</source>
        <translation>Positionen ergänzen oder Auftrag weglassen.</translation>
    </message>
    <message>
        <source>The order has no customer.</source>
        <translation>Der Auftrag hat keinen Kunden.</translation>
    </message>
    <message>
        <source>Fill it in, or set missing_customer = &quot;walk-in&quot; in the mapping.</source>
        <translation>Ausfüllen oder in der Zuordnung missing_customer = &quot;walk-in&quot; setzen.</translation>
    </message>
    <message>
        <source>The price is zero.</source>
        <translation>Der Preis ist null.</translation>
    </message>
    <message>
        <source>Fill it in, or set zero_price = &quot;accept&quot; in the mapping.</source>
        <translation>Ausfüllen oder in der Zuordnung zero_price = &quot;accept&quot; setzen.</translation>
    </message>
    <message>
        <source>The price is negative.</source>
        <translation>Der Preis ist negativ.</translation>
    </message>
    <message>
        <source>Enter it as a credit instead.</source>
        <translation>Stattdessen als Gutschrift erfassen.</translation>
    </message>
    <message>
        <source>The quantity is zero.</source>
        <translation>Die Menge ist null.</translation>
    </message>
    <message>
        <source>Fill it in or remove the line.</source>
        <translation>Ausfüllen oder Zeile entfernen.</translation>
    </message>
    <message>
        <source>The quantity is negative.</source>
        <translation>Die Menge ist negativ.</translation>
    </message>
    <message>
        <source>Correct it, or set negative_quantity = &quot;credit&quot; in the mapping.</source>
        <translation>Berichtigen oder in der Zuordnung negative_quantity = &quot;credit&quot; setzen.</translation>
    </message>
    <message>
        <source>The stock is negative.</source>
        <translation>Der Bestand ist negativ.</translation>
    </message>
    <message>
        <source>Count it and enter what is there.</source>
        <translation>Zählen und eintragen, was da ist.</translation>
    </message>
    <message>
        <source>The freight is negative.</source>
        <translation>Die Fracht ist negativ.</translation>
    </message>
    <message>
        <source>The order has positive and negative quantities.</source>
        <translation>Der Auftrag hat positive und negative Mengen.</translation>
    </message>
    <message>
        <source>Split it into an order and a credit.</source>
        <translation>In Auftrag und Gutschrift teilen.</translation>
    </message>
    <message>
        <source>The order number says that this is a cancellation.</source>
        <translation>Nach der Auftragsnummer ist das ein Storno.</translation>
    </message>
    <message>
        <source>Set cancellations = &quot;credit&quot; or &quot;skip&quot; in the mapping.</source>
        <translation>In der Zuordnung cancellations = &quot;credit&quot; oder &quot;skip&quot; setzen.</translation>
    </message>
    <message>
        <source>A cancellation with a quantity that is not negative.</source>
        <translation>Ein Storno, dessen Menge nicht negativ ist.</translation>
    </message>
    <message>
        <source>Correct the order number or the quantity.</source>
        <translation>Auftragsnummer oder Menge berichtigen.</translation>
    </message>
    <message>
        <source>{sku} is the code of something that is no goods.</source>
        <translation>{sku} steht für etwas, das keine Ware ist.</translation>
    </message>
    <message>
        <source>Say what it means under no_goods in the mapping.</source>
        <translation>In der Zuordnung unter no_goods angeben, was es bedeutet.</translation>
    </message>
    <message>
        <source>The row names no {field}.</source>
        <translation>In der Zeile fehlt {field}.</translation>
    </message>
    <message>
        <source>{field}: {other!r} is left out, the first was {first!r}.</source>
        <translation>{field}: {other!r} fällt weg, zuerst stand {first!r}.</translation>
    </message>
    <message>
        <source>The address is not complete.</source>
        <translation>Die Adresse ist unvollständig.</translation>
    </message>
    <message>
        <source>The order has no customer and goes to the walk-in customer.</source>
        <translation>Der Auftrag hat keinen Kunden und geht an den Laufkunden.</translation>
    </message>
    <message>
        <source>Line {other} repeats line {first} and is left out.</source>
        <translation>Zeile {other} wiederholt Zeile {first} und fällt weg.</translation>
    </message>
    <message>
        <source>Line {other} ({sku}) is no goods and is left out.</source>
        <translation>Zeile {other} ({sku}) ist keine Ware und fällt weg.</translation>
    </message>
    <message>
        <source>The order was shipped before it was placed.</source>
        <translation>Der Auftrag wurde vor der Bestellung versandt.</translation>
    </message>
    <message>
        <source>This was imported before with other content.</source>
        <translation>Das wurde schon mit anderem Inhalt importiert.</translation>
    </message>
    <message>
        <source>Change it on the screen, or give it a new key.</source>
        <translation>In der Maske ändern oder neuen Schlüssel vergeben.</translation>
    </message>
    <message>
        <source>Account number {account_number} belongs to another customer.</source>
        <translation>Kundennummer {account_number} gehört einem anderen Kunden.</translation>
    </message>
    <message>
        <source>Give this customer another number.</source>
        <translation>Diesem Kunden eine andere Nummer geben.</translation>
    </message>
    <message>
        <source>The customer has no name.</source>
        <translation>Der Kunde hat keinen Namen.</translation>
    </message>
    <message>
        <source>SKU {sku} belongs to another item.</source>
        <translation>Artikelnummer {sku} gehört zu einem anderen Artikel.</translation>
    </message>
    <message>
        <source>Give this item another SKU.</source>
        <translation>Diesem Artikel eine andere Nummer geben.</translation>
    </message>
    <message>
        <source>The item has no SKU.</source>
        <translation>Der Artikel hat keine Nummer.</translation>
    </message>
    <message>
        <source>There is no unit {unit}.</source>
        <translation>Es gibt keine Einheit {unit}.</translation>
    </message>
    <message>
        <source>Use a unit that is set up.</source>
        <translation>Eine eingerichtete Einheit verwenden.</translation>
    </message>
    <message>
        <source>There is no tax class {tax_class}.</source>
        <translation>Es gibt keine Steuerklasse {tax_class}.</translation>
    </message>
    <message>
        <source>Set tax_class in the mapping to one that is set up.</source>
        <translation>In der Zuordnung tax_class auf eine eingerichtete setzen.</translation>
    </message>
    <message>
        <source>{gtin} is not a right barcode number.</source>
        <translation>{gtin} ist keine gültige Barcodenummer.</translation>
    </message>
    <message>
        <source>Correct its last digit.</source>
        <translation>Letzte Ziffer berichtigen.</translation>
    </message>
    <message>
        <source>Barcode {item_code} belongs to item {sku}.</source>
        <translation>Barcode {item_code} gehört zu Artikel {sku}.</translation>
    </message>
    <message>
        <source>Remove it from one of the two.</source>
        <translation>Bei einem der beiden entfernen.</translation>
    </message>
    <message>
        <source>There is no item {sku}.</source>
        <translation>Es gibt keinen Artikel {sku}.</translation>
    </message>
    <message>
        <source>Import the item first, or correct the SKU.</source>
        <translation>Zuerst den Artikel importieren oder die Nummer berichtigen.</translation>
    </message>
    <message>
        <source>Item {sku} is blocked.</source>
        <translation>Artikel {sku} ist gesperrt.</translation>
    </message>
    <message>
        <source>Unblock it or leave the line out.</source>
        <translation>Entsperren oder Zeile weglassen.</translation>
    </message>
    <message>
        <source>There is no location {location}.</source>
        <translation>Es gibt keinen Lagerplatz {location}.</translation>
    </message>
    <message>
        <source>Set the location up first.</source>
        <translation>Zuerst den Lagerplatz einrichten.</translation>
    </message>
    <message>
        <source>There is no customer {account_number}.</source>
        <translation>Es gibt keinen Kunden {account_number}.</translation>
    </message>
    <message>
        <source>Import the customer first, or correct the number.</source>
        <translation>Zuerst den Kunden importieren oder die Nummer berichtigen.</translation>
    </message>
    <message>
        <source>The order has no customer and no walk-in customer is set up.</source>
        <translation>Der Auftrag hat keinen Kunden, und kein Laufkunde ist eingerichtet.</translation>
    </message>
    <message>
        <source>Add a walk-in customer, or fill the customer in.</source>
        <translation>Laufkunden anlegen oder Kunden eintragen.</translation>
    </message>
    <message>
        <source>There is no carrier service {service}.</source>
        <translation>Es gibt keine Versandart {service}.</translation>
    </message>
    <message>
        <source>Set it up, translate it by values in the mapping, or set services = &quot;add&quot;.</source>
        <translation>Einrichten, in der Zuordnung unter values übersetzen oder services = &quot;add&quot; setzen.</translation>
    </message>
    <message>
        <source>No carrier service is set up.</source>
        <translation>Keine Versandart ist eingerichtet.</translation>
    </message>
    <message>
        <source>Set one up first.</source>
        <translation>Zuerst eine einrichten.</translation>
    </message>
    <message>
        <source>The amount is in {given}, the customer pays in {wanted}.</source>
        <translation>Der Betrag ist in {given}, der Kunde zahlt in {wanted}.</translation>
    </message>
    <message>
        <source>Correct the currency of the mapping or of the customer.</source>
        <translation>Währung der Zuordnung oder des Kunden berichtigen.</translation>
    </message>
    <message>
        <source>The quantity {quantity} cannot be booked.</source>
        <translation>Die Menge {quantity} lässt sich nicht buchen.</translation>
    </message>
    <message>
        <source>{sku} is counted in whole units, not {quantity}.</source>
        <translation>{sku} wird in ganzen Einheiten gezählt, nicht {quantity}.</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>Eine ganze Zahl schreiben.</translation>
    </message>
    <message>
        <source>The discount is not between 0 and 100 %.</source>
        <translation>Der Rabatt liegt nicht zwischen 0 und 100 %.</translation>
    </message>
    <message>
        <source>Add its lines or leave it out.</source>
        <translation>Positionen ergänzen oder weglassen.</translation>
    </message>
    <message>
        <source>This is a credit; only orders are imported.</source>
        <translation>Das ist eine Gutschrift; importiert werden nur Aufträge.</translation>
    </message>
    <message>
        <source>Enter it where the credit belongs.</source>
        <translation>Dort erfassen, wo die Gutschrift hingehört.</translation>
    </message>
    <message>
        <source>Refused: {code}.</source>
        <translation>Abgelehnt: {code}.</translation>
    </message>
    <message>
        <source>Correct the row and import it again.</source>
        <translation>Zeile berichtigen und erneut importieren.</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Is being sent</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Came out</source>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>Packing slip</source>
        <translation>Lieferschein</translation>
    </message>
    <message>
        <source>Pick list</source>
        <translation>Pickliste</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>The program ended while it was sent</source>
        <translation>Das Programm endete beim Senden</translation>
    </message>
    <message>
        <source>A fault that is in the log</source>
        <translation>Ein Fehler, er steht im Protokoll</translation>
    </message>
    <message>
        <source>A person gave it up</source>
        <translation>Von Hand aufgegeben</translation>
    </message>
    <message>
        <source>The label is no longer valid</source>
        <translation>Das Etikett gilt nicht mehr</translation>
    </message>
    <message>
        <source>Folder of documents</source>
        <translation>Dokumentenordner</translation>
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
        <source>The printer still has to print what it was sent</source>
        <translation>Der Drucker hat noch nicht alles gedruckt</translation>
    </message>
    <message>
        <source>Wait, then print again</source>
        <translation>Warten, dann erneut drucken</translation>
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
        <source>The printer&apos;s cutter is stuck</source>
        <translation>Das Messer des Druckers klemmt</translation>
    </message>
    <message>
        <source>Open the printer and free the cutter</source>
        <translation>Den Drucker öffnen und das Messer befreien</translation>
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
        <source>{address} is not the address of a device</source>
        <translation>{address} ist keine Geräteadresse</translation>
    </message>
    <message>
        <source>{count} devices are called {name}</source>
        <translation>{count} Geräte heißen {name}</translation>
    </message>
    <message>
        <source>Choose one by its serial number in the settings, or unplug the others</source>
        <translation>In den Einstellungen eines nach seiner Seriennummer wählen oder die anderen abziehen</translation>
    </message>
    <message>
        <source>The device sent something that the desk does not understand</source>
        <translation>Das Gerät sendet etwas Unverständliches</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again; tell support when that does not help</source>
        <translation>Ab- und wieder anstecken; hilft das nicht, Support verständigen</translation>
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
        <source>{name} is no keyboard</source>
        <translation>{name} ist keine Tastatur</translation>
    </message>
    <message>
        <source>Choose one that ends in -event-kbd</source>
        <translation>Eine wählen, die auf -event-kbd endet</translation>
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
        <source>The printer is open</source>
        <translation>Der Drucker ist offen</translation>
    </message>
    <message>
        <source>Close its lid</source>
        <translation>Deckel schließen</translation>
    </message>
    <message>
        <source>The print head is too cold</source>
        <translation>Der Druckkopf ist zu kalt</translation>
    </message>
    <message>
        <source>Wait until the printer is warm</source>
        <translation>Warten, bis der Drucker warm ist</translation>
    </message>
    <message>
        <source>The print head is too hot</source>
        <translation>Der Druckkopf ist zu heiß</translation>
    </message>
    <message>
        <source>Wait until the printer has cooled down</source>
        <translation>Warten, bis der Drucker abgekühlt ist</translation>
    </message>
    <message>
        <source>The program lacks the library {name}</source>
        <translation>Dem Programm fehlt die Bibliothek {name}</translation>
    </message>
    <message>
        <source>Install omsdesk again</source>
        <translation>omsdesk neu installieren</translation>
    </message>
    <message>
        <source>A label waits to be taken off the printer</source>
        <translation>Ein Etikett steckt noch im Drucker</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Etikett abnehmen</translation>
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
        <source>Labels are jammed in the printer</source>
        <translation>Im Drucker klemmen Etiketten</translation>
    </message>
    <message>
        <source>Open it and take them out</source>
        <translation>Öffnen und herausnehmen</translation>
    </message>
    <message>
        <source>The printer has no labels left</source>
        <translation>Der Drucker hat keine Etiketten mehr</translation>
    </message>
    <message>
        <source>Load a new roll</source>
        <translation>Neue Rolle einlegen</translation>
    </message>
    <message>
        <source>Somebody canceled the label at the printer</source>
        <translation>Am Drucker wurde das Etikett abgebrochen</translation>
    </message>
    <message>
        <source>Look whether it came out</source>
        <translation>Nachsehen, ob es herauskam</translation>
    </message>
    <message>
        <source>The printer reports a fault</source>
        <translation>Der Drucker meldet einen Fehler</translation>
    </message>
    <message>
        <source>Switch it off and on; look at its lights</source>
        <translation>Aus- und einschalten; auf die Leuchten sehen</translation>
    </message>
    <message>
        <source>Nothing is plugged in for this printer</source>
        <translation>Für diesen Drucker ist nichts angeschlossen</translation>
    </message>
    <message>
        <source>Set it up under Devices, or move its queue</source>
        <translation>Unter Geräte einrichten, oder seine Schlange verschieben</translation>
    </message>
    <message>
        <source>What the printer answers cannot be read</source>
        <translation>Die Antwort des Druckers ist nicht zu lesen</translation>
    </message>
    <message>
        <source>Check its language and its port in the settings</source>
        <translation>Sprache und Anschluss in den Einstellungen prüfen</translation>
    </message>
    <message>
        <source>The printer has lost its settings</source>
        <translation>Der Drucker hat seine Einstellungen verloren</translation>
    </message>
    <message>
        <source>Switch it off and on, then print the test label</source>
        <translation>Aus- und einschalten, dann das Testetikett drucken</translation>
    </message>
    <message>
        <source>The printer is switched to offline</source>
        <translation>Der Drucker ist auf offline gestellt</translation>
    </message>
    <message>
        <source>Press its online or feed key</source>
        <translation>Die Taste Online oder Vorschub drücken</translation>
    </message>
    <message>
        <source>The printer is paused</source>
        <translation>Der Drucker ist angehalten</translation>
    </message>
    <message>
        <source>Press its pause key</source>
        <translation>Pausentaste am Drucker drücken</translation>
    </message>
    <message>
        <source>The printer still has the label, and may print it yet</source>
        <translation>Der Drucker hat das Etikett noch und druckt es vielleicht noch</translation>
    </message>
    <message>
        <source>Switch the printer off and on, then look whether it came out</source>
        <translation>Drucker aus- und einschalten, dann nachsehen, ob es herausgekommen ist</translation>
    </message>
    <message>
        <source>The printer took the label, but counts none</source>
        <translation>Der Drucker hat das Etikett genommen, zählt aber keines</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation>Der Drucker antwortet nicht</translation>
    </message>
    <message>
        <source>Look at its lights: labels, ribbon, lid</source>
        <translation>Leuchten prüfen: Etiketten, Farbband, Deckel</translation>
    </message>
    <message>
        <source>The printer stopped in the middle of a label</source>
        <translation>Der Drucker blieb mitten im Etikett stehen</translation>
    </message>
    <message>
        <source>Look at its lights, then say whether the label came out</source>
        <translation>Leuchten prüfen, dann angeben, ob das Etikett herauskam</translation>
    </message>
    <message>
        <source>The printer has not finished the label</source>
        <translation>Der Drucker hat das Etikett nicht fertig gedruckt</translation>
    </message>
    <message>
        <source>Switch it on; check its cable, and whether it speaks this protocol</source>
        <translation>Einschalten; Kabel prüfen, und ob sie dieses Protokoll spricht</translation>
    </message>
    <message>
        <source>What became of {raw} is not known</source>
        <translation>Was aus {raw} wurde, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Look whether it counted, else scan it again</source>
        <translation>Nachsehen, ob es zählte, sonst noch einmal scannen</translation>
    </message>
    <message>
        <source>{raw} was not finished: its screen was closed</source>
        <translation>{raw} wurde nicht zu Ende gebracht: Die Seite wurde geschlossen</translation>
    </message>
    <message>
        <source>{raw} was not looked up: {next} came behind it</source>
        <translation>{raw} wurde nicht gesucht: {next} kam dahinter</translation>
    </message>
    <message>
        <source>The print queue of this computer does not know this print any more</source>
        <translation>Die Druckwarteschlange dieses Computers kennt diesen Druck nicht mehr</translation>
    </message>
    <message>
        <source>Scales with {protocol} do not send {unit}</source>
        <translation>Waagen mit {protocol} senden kein {unit}</translation>
    </message>
    <message>
        <source>Choose another unit</source>
        <translation>Eine andere Einheit wählen</translation>
    </message>
    <message>
        <source>Other labels are loaded than the printer was told</source>
        <translation>Es sind andere Etiketten eingelegt, als der Drucker erwartet</translation>
    </message>
    <message>
        <source>Load the right labels</source>
        <translation>Die richtigen Etiketten einlegen</translation>
    </message>
    <message>
        <source>Look whether the label came out</source>
        <translation>Nachsehen, ob das Etikett herauskam</translation>
    </message>
    <message>
        <source>Key it again; where a device has it already, in its settings</source>
        <translation>Neu eingeben; wo ein Gerät sie schon hat, in dessen Einstellungen</translation>
    </message>
    <message>
        <source>The print queue is stopped</source>
        <translation>Die Druckwarteschlange ist angehalten</translation>
    </message>
    <message>
        <source>Start it again in the printer settings of this computer</source>
        <translation>In den Druckereinstellungen dieses Computers wieder starten</translation>
    </message>
    <message>
        <source>The printer has no ribbon left</source>
        <translation>Das Farbband ist zu Ende</translation>
    </message>
    <message>
        <source>Load a new ribbon</source>
        <translation>Neues Farbband einlegen</translation>
    </message>
    <message>
        <source>The scale reports a fault</source>
        <translation>Die Waage meldet eine Störung</translation>
    </message>
    <message>
        <source>Switch it off and on with nothing on it</source>
        <translation>Leer aus- und wieder einschalten</translation>
    </message>
    <message>
        <source>What the scale sends cannot be read</source>
        <translation>Die Daten der Waage sind nicht lesbar</translation>
    </message>
    <message>
        <source>Check its speed and protocol in the settings</source>
        <translation>Baudrate und Protokoll in den Einstellungen prüfen</translation>
    </message>
    <message>
        <source>This scale cannot be tared from here</source>
        <translation>Diese Waage lässt sich von hier nicht tarieren</translation>
    </message>
    <message>
        <source>Use the key on the scale</source>
        <translation>Taste an der Waage drücken</translation>
    </message>
    <message>
        <source>This scale cannot be zeroed from here</source>
        <translation>Diese Waage lässt sich von hier nicht nullstellen</translation>
    </message>
    <message>
        <source>This station may not tare its scale</source>
        <translation>Diese Station darf ihre Waage nicht tarieren</translation>
    </message>
    <message>
        <source>This station may not zero its scale</source>
        <translation>Diese Station darf ihre Waage nicht nullstellen</translation>
    </message>
    <message>
        <source>The scale could not find its zero</source>
        <translation>Die Waage findet ihren Nullpunkt nicht</translation>
    </message>
    <message>
        <source>Take everything off it and press its zero key</source>
        <translation>Waage leeren und Nulltaste drücken</translation>
    </message>
    <message>
        <source>There is too much on the scale</source>
        <translation>Auf der Waage liegt zu viel</translation>
    </message>
    <message>
        <source>Take something off</source>
        <translation>Etwas herunternehmen</translation>
    </message>
    <message>
        <source>The scale does not answer</source>
        <translation>Die Waage antwortet nicht</translation>
    </message>
    <message>
        <source>The scale is below its zero</source>
        <translation>Die Waage steht unter null</translation>
    </message>
    <message>
        <source>Put its pan on, or press its zero key</source>
        <translation>Wägeplatte auflegen oder Nulltaste drücken</translation>
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
        <translation>Quittieren, dann erneut scannen</translation>
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
        <source>The print service of this computer does not answer</source>
        <translation>Der Druckdienst dieses Computers antwortet nicht</translation>
    </message>
    <message>
        <source>Ask IT staff to start it</source>
        <translation>Die IT bitten, ihn zu starten</translation>
    </message>
    <message>
        <source>The print queue of this computer gave the print up</source>
        <translation>Die Druckwarteschlange dieses Rechners hat den Druck aufgegeben</translation>
    </message>
    <message>
        <source>Look into the print queue of this computer</source>
        <translation>In der Druckwarteschlange dieses Rechners nachsehen</translation>
    </message>
    <message>
        <source>{name} did not take the label: {reason}</source>
        <translation>{name} hat das Etikett nicht angenommen: {reason}</translation>
    </message>
    <message>
        <source>Ask IT staff to check the print queue</source>
        <translation>Die IT bitten, die Druckwarteschlange zu prüfen</translation>
    </message>
    <message>
        <source>It is not known whether {name} took job {number}</source>
        <translation>Unbekannt, ob {name} den Auftrag {number} angenommen hat</translation>
    </message>
    <message>
        <source>Line {number} of the script is not right: {line}</source>
        <translation>Zeile {number} des Skripts ist nicht richtig: {line}</translation>
    </message>
    <message>
        <source>Write the second, then the words</source>
        <translation>Die Sekunde schreiben, dann die Wörter</translation>
    </message>
    <message>
        <source>Save it again as text (UTF-8)</source>
        <translation>Noch einmal als Text (UTF-8) speichern</translation>
    </message>
    <message>
        <source>{word} is no word of this device</source>
        <translation>{word} ist kein Wort dieses Geräts</translation>
    </message>
    <message>
        <source>It knows {words}</source>
        <translation>Es kennt {words}</translation>
    </message>
    <message>
        <source>The simulated device does not understand this</source>
        <translation>Das simulierte Gerät versteht das nicht</translation>
    </message>
    <message>
        <source>It is said as: {form}</source>
        <translation>Man sagt es so: {form}</translation>
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
        <source>The import stopped: {problem}</source>
        <translation>Der Import blieb stehen: {problem}</translation>
    </message>
    <message>
        <source>Run it again; what was taken is known</source>
        <translation>Erneut starten; Übernommenes ist bekannt</translation>
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
        <source>There is no mapping {name}</source>
        <translation>Es gibt keine Zuordnung {name}</translation>
    </message>
    <message>
        <source>Choose one of the list, or its file</source>
        <translation>Eine aus der Liste oder ihre Datei wählen</translation>
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
        <translation>Die Versandart {service} ist vergeben</translation>
    </message>
    <message>
        <source>There is no carrier service {service}</source>
        <translation>Es gibt keine Versandart {service}</translation>
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
        <source>Nobody orders yet: {raw} belongs to no order</source>
        <translation>Noch kein Auftrag offen: {raw} gehört zu keinem</translation>
    </message>
    <message>
        <source>Find the customer first (F2), or take Ctrl+W</source>
        <translation>Zuerst den Kunden suchen (F2) oder Strg+W</translation>
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
        <translation>Es gibt keine Versandart zur Auswahl</translation>
    </message>
    <message>
        <source>Have a service set up</source>
        <translation>Eine Versandart einrichten lassen</translation>
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
        <source>Carton {sscc} is in parcel {parcel} of {shipment} for {order} already</source>
        <translation>Karton {sscc} ist schon in Paket {parcel} von {shipment} für {order}</translation>
    </message>
    <message>
        <source>Put this one aside; if it came back from there, key the item instead</source>
        <translation>Diesen beiseitelegen; kam er von dort zurück, stattdessen den Artikel eintippen</translation>
    </message>
    <message>
        <source>Carton {sscc} was picked already: {order}, list {pick_list}</source>
        <translation>Karton {sscc} ist schon kommissioniert: {order}, Liste {pick_list}</translation>
    </message>
    <message>
        <source>Put this one back and take another</source>
        <translation>Zurücklegen und einen anderen nehmen</translation>
    </message>
    <message>
        <source>The code does not say how many {sku} are inside</source>
        <translation>Der Code sagt nicht, wie viele {sku} darin sind</translation>
    </message>
    <message>
        <source>Key the number and *, then scan it again</source>
        <translation>Die Anzahl und * eintippen, dann noch einmal scannen</translation>
    </message>
    <message>
        <source>{sku} has expired: {expires_on}</source>
        <translation>{sku} ist abgelaufen: {expires_on}</translation>
    </message>
    <message>
        <source>Put it aside and take another</source>
        <translation>Beiseitelegen und anderes nehmen</translation>
    </message>
    <message>
        <source>The code does not say how many {unit} of {sku} this is</source>
        <translation>Der Code sagt nicht, wie viele {unit} von {sku} das sind</translation>
    </message>
    <message>
        <source>Key the item with the amount instead</source>
        <translation>Stattdessen den Artikel mit der Menge eintippen</translation>
    </message>
    <message>
        <source>The serial number {serial} is that of one piece, not of {given}</source>
        <translation>Die Seriennummer {serial} gehört zu einem Stück, nicht zu {given}</translation>
    </message>
    <message>
        <source>Scan each piece</source>
        <translation>Jedes Stück scannen</translation>
    </message>
    <message>
        <source>The serial number {serial} is in parcel {parcel} of {shipment} for {order} already</source>
        <translation>Die Seriennummer {serial} ist schon in Paket {parcel} von {shipment} für {order}</translation>
    </message>
    <message>
        <source>The serial number {serial} was picked already: {order}, list {pick_list}</source>
        <translation>Die Seriennummer {serial} ist schon kommissioniert: {order}, Liste {pick_list}</translation>
    </message>
    <message>
        <source>The code does not say how much this {sku} weighs</source>
        <translation>Der Code sagt nicht, wie viel {sku} wiegt</translation>
    </message>
    <message>
        <source>At packing: acknowledge, then F7 takes its weight; elsewhere key the item with its weight</source>
        <translation>Beim Packen: quittieren, dann nimmt F7 das Gewicht; sonst den Artikel mit seinem Gewicht eintippen</translation>
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
        <source>Only {open} of {sku} are wanted here, not {given}</source>
        <translation>Von {sku} sind hier nur {open} gefragt, nicht {given}</translation>
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
        <source>No pick list has the number {number}</source>
        <translation>Keine Pickliste hat die Nummer {number}</translation>
    </message>
    <message>
        <source>Choose one of the open lists</source>
        <translation>Eine offene Liste wählen</translation>
    </message>
    <message>
        <source>{number} was taken apart</source>
        <translation>{number} wurde aufgelöst</translation>
    </message>
    <message>
        <source>Its orders can be released again</source>
        <translation>Die Aufträge können erneut freigegeben werden</translation>
    </message>
    <message>
        <source>Nothing is left to pick on this list</source>
        <translation>Auf dieser Liste ist nichts mehr offen</translation>
    </message>
    <message>
        <source>Put {raw} back</source>
        <translation>{raw} zurücklegen</translation>
    </message>
    <message>
        <source>This is {location}. The goods are at {wanted}</source>
        <translation>Das ist {location}. Die Ware liegt an {wanted}</translation>
    </message>
    <message>
        <source>Go to {wanted}, or skip the line</source>
        <translation>Zu {wanted} gehen oder Position überspringen</translation>
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
        <translation>Paket teilen oder andere Versandart wählen</translation>
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
        <translation>{document} ist {state}</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Erneut ansehen</translation>
    </message>
    <message>
        <source>{raw} was read twice and counted once</source>
        <translation>{raw} wurde zweimal gelesen und einmal gezählt</translation>
    </message>
    <message>
        <source>{station} has no label printer</source>
        <translation>{station} hat keinen Etikettendrucker</translation>
    </message>
    <message>
        <source>Add one, or print the label at another station</source>
        <translation>Einen einrichten oder an einem anderen Arbeitsplatz drucken</translation>
    </message>
    <message>
        <source>There is no label to print yet</source>
        <translation>Noch kein Etikett zu drucken</translation>
    </message>
    <message>
        <source>Finish the parcel first</source>
        <translation>Zuerst das Paket fertigstellen</translation>
    </message>
    <message>
        <source>Nothing waits to be packed for {sought}</source>
        <translation>Für {sought} ist nichts zu packen</translation>
    </message>
    <message>
        <source>Check whether it was picked, or scan another</source>
        <translation>Prüfen, ob schon kommissioniert, oder anderes scannen</translation>
    </message>
    <message>
        <source>No parcel here is sealed</source>
        <translation>Hier ist kein Paket verschlossen</translation>
    </message>
    <message>
        <source>Open the order whose parcel it is</source>
        <translation>Auftrag dieses Pakets öffnen</translation>
    </message>
    <message>
        <source>{number} is still open here</source>
        <translation>{number} ist hier noch offen</translation>
    </message>
    <message>
        <source>Finish or park it, then scan {scanned} again</source>
        <translation>Fertigstellen oder parken, dann {scanned} erneut scannen</translation>
    </message>
    <message>
        <source>The sheet could not be written: {reason}</source>
        <translation>Das Blatt konnte nicht gespeichert werden: {reason}</translation>
    </message>
    <message>
        <source>Look at the folder of documents</source>
        <translation>Dokumentenordner prüfen</translation>
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
        <source>A reason is needed</source>
        <translation>Ein Grund wird gebraucht</translation>
    </message>
    <message>
        <source>Only a supervisor may confirm this</source>
        <translation>Das darf nur die Aufsicht bestätigen</translation>
    </message>
    <message>
        <source>Key the reason</source>
        <translation>Grund eingeben</translation>
    </message>
    <message>
        <source>Nobody is signed on at this station</source>
        <translation>An diesem Platz ist niemand angemeldet</translation>
    </message>
    <message>
        <source>The station code {station} is taken</source>
        <translation>Der Arbeitsplatzcode {station} ist vergeben</translation>
    </message>
    <message>
        <source>{station} is not a station code</source>
        <translation>{station} ist kein Arbeitsplatzcode</translation>
    </message>
    <message>
        <source>Use one or two letters or digits</source>
        <translation>Ein oder zwei Buchstaben oder Ziffern verwenden</translation>
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
        <source>Part of the label lies where the printer cannot print on {width_mm} x {height_mm} mm</source>
        <translation>Ein Teil des Etiketts liegt dort, wo der Drucker auf {width_mm} x {height_mm} mm nicht drucken kann</translation>
    </message>
    <message>
        <source>Load larger labels, or choose another printer</source>
        <translation>Größere Etiketten einlegen oder einen anderen Drucker wählen</translation>
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
        <source>No label belongs to {raw}</source>
        <translation>Zu {raw} gehört kein Etikett</translation>
    </message>
    <message>
        <source>Scan the order, or type a name or postcode</source>
        <translation>Auftrag scannen oder Namen oder PLZ tippen</translation>
    </message>
    <message>
        <source>This printer takes no labels {width_mm} mm wide</source>
        <translation>Dieser Drucker nimmt keine {width_mm} mm breiten Etiketten</translation>
    </message>
    <message>
        <source>Choose another size of labels, or another printer</source>
        <translation>Eine andere Etikettengröße oder einen anderen Drucker wählen</translation>
    </message>
    <message>
        <source>There is no shipping label for media of {media} mm</source>
        <translation>Für Etiketten von {media} mm gibt es kein Versandetikett</translation>
    </message>
    <message>
        <source>Nothing waits at a printer of this station</source>
        <translation>An keinem Drucker dieses Arbeitsplatzes wartet etwas</translation>
    </message>
    <message>
        <source>Print a label</source>
        <translation>Ein Etikett drucken</translation>
    </message>
    <message>
        <source>No other printer can print these labels</source>
        <translation>Kein anderer Drucker kann diese Etiketten drucken</translation>
    </message>
    <message>
        <source>Put this printer right, or replace the label</source>
        <translation>Drucker in Ordnung bringen oder Etikett ersetzen</translation>
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
        <source>Labels of {width_mm} x {height_mm} mm are too small for the test label</source>
        <translation>Etiketten von {width_mm} x {height_mm} mm sind zu klein für das Testetikett</translation>
    </message>
    <message>
        <source>Print a label of your own instead</source>
        <translation>Stattdessen ein eigenes Etikett drucken</translation>
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
        <source>This is printed at another station: {station}</source>
        <translation>Das wird an einem anderen Platz gedruckt: {station}</translation>
    </message>
    <message>
        <source>Ask there, or have a supervisor confirm it</source>
        <translation>Dort nachfragen oder von der Aufsicht bestätigen lassen</translation>
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
        <source>{printer} is at another station</source>
        <translation>{printer} steht an einem anderen Arbeitsplatz</translation>
    </message>
    <message>
        <source>Choose a printer of this station</source>
        <translation>Einen Drucker dieses Arbeitsplatzes wählen</translation>
    </message>
    <message>
        <source>{count} prints still wait for {printer}</source>
        <translation>Noch {count} Drucke warten auf {printer}</translation>
    </message>
    <message>
        <source>Print them, move them or give them up first</source>
        <translation>Erst drucken, verschieben oder aufgeben</translation>
    </message>
    <message>
        <source>This station has a printer called {printer} already</source>
        <translation>An diesem Arbeitsplatz heißt schon ein Drucker {printer}</translation>
    </message>
    <message>
        <source>Give it another name</source>
        <translation>Einen anderen Namen geben</translation>
    </message>
    <message>
        <source>{printer} prints labels, no documents</source>
        <translation>{printer} druckt Etiketten, keine Papiere</translation>
    </message>
    <message>
        <source>Choose a printer for whole pages</source>
        <translation>Einen Drucker für ganze Seiten wählen</translation>
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
        <source>This printer prints at {needed} dpi only, not at {dpi} dpi</source>
        <translation>Dieser Drucker druckt nur mit {needed} dpi, nicht mit {dpi} dpi</translation>
    </message>
    <message>
        <source>Set its resolution right</source>
        <translation>Seine Auflösung richtig einstellen</translation>
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
        <source>Station {station} has no parcel numbers left</source>
        <translation>Arbeitsplatz {station} hat keine Paketnummern mehr</translation>
    </message>
    <message>
        <source>Pack at another station; tell support</source>
        <translation>An einem anderen Arbeitsplatz packen; Support verständigen</translation>
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
        <translation>An einem anderen Arbeitsplatz drucken</translation>
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
        <translation>Einen Lagerplatz wählen, an dem Ware liegt</translation>
    </message>
    <message>
        <source>There is no location {location}</source>
        <translation>Es gibt keinen Lagerplatz {location}</translation>
    </message>
    <message>
        <source>Check the location code</source>
        <translation>Lagerplatz prüfen</translation>
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
        <translation>Lagerplatz zählen oder anderen nehmen</translation>
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
        <source>Another program holds the database</source>
        <translation>Ein anderes Programm hält die Datenbank fest</translation>
    </message>
    <message>
        <source>Close it, then do this again</source>
        <translation>Es schließen, dann erneut versuchen</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>Die Datenbank ist beschädigt</translation>
    </message>
    <message>
        <source>Restore the last backup</source>
        <translation>Letzte Sicherung zurückspielen</translation>
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
        <translation>Diesen Arbeitsplatz aktualisieren</translation>
    </message>
    <message>
        <source>The disk cannot be read or written</source>
        <translation>Der Datenträger lässt sich nicht lesen oder schreiben</translation>
    </message>
    <message>
        <source>Check the disk, then do this again</source>
        <translation>Datenträger prüfen, dann erneut versuchen</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>Make room, then do this again</source>
        <translation>Platz schaffen, dann erneut versuchen</translation>
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
        <source>Another window works on the profile {profile}</source>
        <translation>Ein anderes Fenster arbeitet mit dem Profil {profile}</translation>
    </message>
    <message>
        <source>Go on there, or choose another profile</source>
        <translation>Dort weiterarbeiten oder anderes Profil wählen</translation>
    </message>
    <message>
        <source>SQLite {version} is too old, {needed} is needed</source>
        <translation>SQLite {version} ist zu alt, nötig ist {needed}</translation>
    </message>
    <message>
        <source>The scanner sent something that cannot be read here: {raw}</source>
        <translation>Der Scanner hat etwas gesendet, das hier nicht gelesen werden kann: {raw}</translation>
    </message>
    <message>
        <source>Scan again; check Caps Lock; all scanners that type must be set alike, then teach anew</source>
        <translation>Scannen Sie noch einmal; prüfen Sie die Feststelltaste; alle Scanner, die tippen, müssen gleich eingestellt sein, dann neu einlernen</translation>
    </message>
    <message>
        <source>The scanner is set to {scanner}; the desk reads its keys by their places, however the keyboard of the computer is set</source>
        <translation>Der Scanner ist auf {scanner} gestellt; seine Tasten werden nach ihrem Platz gelesen, wie auch immer die Tastatur des Rechners eingestellt ist</translation>
    </message>
    <message>
        <source>Other programs need the keyboard country of the computer in the scanner</source>
        <translation>Für andere Programme muss im Scanner das Tastaturland des Rechners eingestellt sein</translation>
    </message>
    <message>
        <source>With Caps Lock on, these characters get lost: {lost}</source>
        <translation>Bei eingeschalteter Feststelltaste gehen diese Zeichen verloren: {lost}</translation>
    </message>
    <message>
        <source>Switch Caps Lock off, or set Caps Lock to automatic in the scanner</source>
        <translation>Feststelltaste ausschalten oder im Scanner die Feststelltaste (Caps Lock) auf automatisch stellen</translation>
    </message>
    <message>
        <source>Caps Lock is on; codes are right only while it stays</source>
        <translation>Die Feststelltaste ist an; Codes stimmen nur, solange sie es bleibt</translation>
    </message>
    <message>
        <source>Better switch Caps Lock off and teach the scanner again</source>
        <translation>Besser die Feststelltaste ausschalten und den Scanner neu anlernen</translation>
    </message>
    <message>
        <source>The scanner sends Alt and numbers, not characters</source>
        <translation>Der Scanner sendet Alt und Nummern statt Zeichen</translation>
    </message>
    <message>
        <source>Switch keypad emulation (ALT mode) off in the scanner</source>
        <translation>Im Scanner die Nachahmung des Ziffernblocks (ALT mode) ausschalten</translation>
    </message>
    <message>
        <source>The scanner is set to {scanner}, the computer to {computer}: these characters get lost: {lost}</source>
        <translation>Der Scanner steht auf {scanner}, der Rechner auf {computer}: diese Zeichen gehen verloren: {lost}</translation>
    </message>
    <message>
        <source>Set the keyboard country of the scanner to {computer}</source>
        <translation>Die Tastatur (Keyboard Country) des Scanners auf {computer} stellen</translation>
    </message>
    <message>
        <source>Letters, digits and - / + _ $ % . are read; other characters are refused</source>
        <translation>Buchstaben, Ziffern und - / + _ $ % . werden gelesen; andere Zeichen werden abgelehnt</translation>
    </message>
    <message>
        <source>Better set the keyboard country of the scanner to that of the computer</source>
        <translation>Besser die Tastatur (Keyboard Country) des Scanners wie die des Rechners einstellen</translation>
    </message>
    <message>
        <source>The scanner is set to {scanner}, the computer to {computer}; codes are translated</source>
        <translation>Der Scanner steht auf {scanner}, der Rechner auf {computer}; Codes werden übersetzt</translation>
    </message>
    <message>
        <source>Better set the keyboard country of the scanner to {computer}</source>
        <translation>Besser die Tastatur (Keyboard Country) des Scanners auf {computer} stellen</translation>
    </message>
    <message>
        <source>The scanner sends nothing after a code</source>
        <translation>Der Scanner sendet nichts nach einem Code</translation>
    </message>
    <message>
        <source>Set a suffix of CR (Enter) in the scanner</source>
        <translation>Im Scanner als Suffix CR (Enter) einstellen</translation>
    </message>
    <message>
        <source>Before each code comes {prefix}, which people type as well</source>
        <translation>Vor jedem Code kommt {prefix}; das tippen auch Menschen</translation>
    </message>
    <message>
        <source>Set the prefix of the scanner to STX or to the AIM identifier</source>
        <translation>Als Präfix des Scanners STX oder die AIM-Kennung einstellen</translation>
    </message>
    <message>
        <source>The scanner sends nothing before a code; it is known by its speed</source>
        <translation>Der Scanner sendet nichts vor einem Code; er wird an seinem Tempo erkannt</translation>
    </message>
    <message>
        <source>Better set the prefix of the scanner to the AIM identifier</source>
        <translation>Besser als Präfix des Scanners die AIM-Kennung einstellen</translation>
    </message>
    <message>
        <source>The scanner leaves out GS, the separator in codes with several parts</source>
        <translation>Der Scanner lässt GS aus, das Trennzeichen in Codes aus mehreren Teilen</translation>
    </message>
    <message>
        <source>Let the scanner send control characters, as Ctrl and a key</source>
        <translation>Den Scanner Steuerzeichen senden lassen, als Strg und eine Taste</translation>
    </message>
    <message>
        <source>The scanner pauses up to {gap_ms} ms between two characters</source>
        <translation>Der Scanner wartet bis zu {gap_ms} ms zwischen zwei Zeichen</translation>
    </message>
    <message>
        <source>Set its keystroke delay to none, or set a prefix of STX</source>
        <translation>Die Pause zwischen Tasten (Keystroke Delay) auf keine stellen oder als Präfix STX einstellen</translation>
    </message>
    <message>
        <source>The scanner sends more than Enter or Tab after a code</source>
        <translation>Der Scanner sendet nach einem Code mehr als Enter oder Tab</translation>
    </message>
    <message>
        <source>Set the suffix of the scanner to CR alone</source>
        <translation>Als Suffix des Scanners nur CR einstellen</translation>
    </message>
    <message>
        <source>That was typed on a keyboard</source>
        <translation>Das wurde auf einer Tastatur getippt</translation>
    </message>
    <message>
        <source>Scan the three barcodes with the scanner</source>
        <translation>Die drei Barcodes mit dem Scanner lesen</translation>
    </message>
    <message>
        <source>What was scanned are not the three barcodes</source>
        <translation>Gelesen wurden nicht die drei Barcodes</translation>
    </message>
    <message>
        <source>Scan them again in their order; no key may be pressed meanwhile</source>
        <translation>Noch einmal der Reihe nach lesen; währenddessen keine Taste drücken</translation>
    </message>
    <message>
        <source>{name} is used by {program} (process {pid})</source>
        <translation>{name} wird von {program} benutzt (Prozess {pid})</translation>
    </message>
    <message>
        <source>Close that program, or let it leave the device</source>
        <translation>Dieses Programm schließen oder das Gerät freigeben lassen</translation>
    </message>
    <message>
        <source>Nothing comes back this way, so nothing can be asked</source>
        <translation>Auf diesem Weg kommt nichts zurück, also lässt sich nichts fragen</translation>
    </message>
    <message>
        <source>Choose the language, then print the test label</source>
        <translation>Die Sprache wählen, dann das Testetikett drucken</translation>
    </message>
    <message>
        <source>The device answers nothing, in no protocol</source>
        <translation>Das Gerät antwortet nicht, in keinem Protokoll</translation>
    </message>
    <message>
        <source>Switch it on, check its cable, and let its menu send to the computer</source>
        <translation>Gerät einschalten, Kabel prüfen und in seinem Menü das Senden an den Computer wählen</translation>
    </message>
    <message>
        <source>{device} and {other} are set to the same port</source>
        <translation>{device} und {other} sind auf denselben Anschluss eingestellt</translation>
    </message>
    <message>
        <source>Give each its own address, or remove one</source>
        <translation>Geben Sie jedem eine eigene Adresse, oder entfernen Sie eines</translation>
    </message>
    <message>
        <source>{name} belongs to the group {group}, and {user} is not in it</source>
        <translation>{name} gehört der Gruppe {group}, und {user} ist nicht darin</translation>
    </message>
    <message>
        <source>Ask IT staff for: sudo usermod -aG {group} {user} (or the udev rule {rule}), then log in again</source>
        <translation>Die IT bitten um: sudo usermod -aG {group} {user} (oder die udev-Regel {rule}), danach neu anmelden</translation>
    </message>
    <message>
        <source>{user} is in the group {group}, but not yet in this session</source>
        <translation>{user} ist in der Gruppe {group}, aber noch nicht in dieser Sitzung</translation>
    </message>
    <message>
        <source>Log out and in again</source>
        <translation>Ab- und wieder anmelden</translation>
    </message>
    <message>
        <source>The network does not know the name in {name}</source>
        <translation>Das Netzwerk kennt den Namen in {name} nicht</translation>
    </message>
    <message>
        <source>Check the name, or use the IP address</source>
        <translation>Den Namen prüfen oder die IP-Adresse verwenden</translation>
    </message>
    <message>
        <source>The device is there, but {name} is closed</source>
        <translation>Das Gerät ist da, aber {name} ist geschlossen</translation>
    </message>
    <message>
        <source>Check the port number; label printers listen on 9100</source>
        <translation>Die Portnummer prüfen; Etikettendrucker hören auf 9100</translation>
    </message>
    <message>
        <source>Nothing answers at {name}</source>
        <translation>Unter {name} antwortet nichts</translation>
    </message>
    <message>
        <source>Check that the device is on and has this IP address</source>
        <translation>Prüfen, ob das Gerät eingeschaltet ist und diese IP-Adresse hat</translation>
    </message>
    <message>
        <source>There is no way to {name} in the network</source>
        <translation>Im Netzwerk führt kein Weg zu {name}</translation>
    </message>
    <message>
        <source>Check the network cable and the IP address</source>
        <translation>Netzwerkkabel und IP-Adresse prüfen</translation>
    </message>
    <message>
        <source>More than one protocol fits: {protocols}</source>
        <translation>Mehr als ein Protokoll passt: {protocols}</translation>
    </message>
    <message>
        <source>Choose the one that the manual names</source>
        <translation>Das wählen, das die Anleitung nennt</translation>
    </message>
    <message>
        <source>What the device sends is in no protocol that we know</source>
        <translation>Was das Gerät sendet, gehört zu keinem bekannten Protokoll</translation>
    </message>
    <message>
        <source>Choose another protocol in its menu</source>
        <translation>In seinem Menü ein anderes Protokoll wählen</translation>
    </message>
    <message>
        <source>The queue {name} sends a job again by itself, so a label may come twice</source>
        <translation>Die Warteschlange {name} sendet einen Auftrag von selbst noch einmal; ein Etikett kann doppelt kommen</translation>
    </message>
    <message>
        <source>Ask IT staff for: lpadmin -p {name} -o printer-error-policy=abort-job</source>
        <translation>Die IT bitten um: lpadmin -p {name} -o printer-error-policy=abort-job</translation>
    </message>
    <message>
        <source>Line {line} of the recording {recording} is damaged</source>
        <translation>Zeile {line} der Aufzeichnung {recording} ist beschädigt</translation>
    </message>
    <message>
        <source>Take that line out, or have the recording sent again</source>
        <translation>Nehmen Sie diese Zeile heraus, oder lassen Sie sich die Aufzeichnung noch einmal schicken</translation>
    </message>
    <message>
        <source>{name} is open to the administrator only</source>
        <translation>{name} ist nur für den Administrator offen</translation>
    </message>
    <message>
        <source>Ask IT staff to install the udev rule {rule}, then plug it in again</source>
        <translation>Die IT bitten, die udev-Regel {rule} zu installieren; danach neu einstecken</translation>
    </message>
    <message>
        <source>The scale answers, but only with an error</source>
        <translation>Die Waage antwortet, aber nur mit einem Fehler</translation>
    </message>
    <message>
        <source>Empty it, press its zero key, then try again</source>
        <translation>Leer räumen, die Nulltaste drücken, dann noch einmal versuchen</translation>
    </message>
    <message>
        <source>Scans arrive, but do not end with Enter (CR)</source>
        <translation>Scans kommen an, enden aber nicht mit Enter (CR)</translation>
    </message>
    <message>
        <source>Scan the barcode for the suffix CR in the manual of the scanner</source>
        <translation>Den Barcode für das Suffix CR in der Anleitung des Scanners scannen</translation>
    </message>
    <message>
        <source>No scan has arrived</source>
        <translation>Es ist kein Scan angekommen</translation>
    </message>
    <message>
        <source>Scan something; if nothing comes, set the scanner to USB COM or serial</source>
        <translation>Etwas scannen; kommt nichts, den Scanner auf USB-COM oder seriell stellen</translation>
    </message>
    <message>
        <source>The device sends {should}, the desk listens {is_set}</source>
        <translation>Das Gerät sendet {should}, eingestellt ist {is_set}</translation>
    </message>
    <message>
        <source>Set the desk to {should}</source>
        <translation>Auf {should} einstellen</translation>
    </message>
    <message>
        <source>{share} % of what comes is garbage: {is_set} is not how the device sends</source>
        <translation>{share} % von dem, was ankommt, ist unlesbar: Das Gerät sendet nicht mit {is_set}</translation>
    </message>
    <message>
        <source>Look up its speed and parity in its menu, and set the desk to the same</source>
        <translation>Geschwindigkeit und Parität im Menü des Geräts nachsehen und hier gleich einstellen</translation>
    </message>
</context>
<context>
    <name>order_desk</name>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Versandt</translation>
    </message>
    <message>
        <source>Part shipped</source>
        <translation>Teils versandt</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Wird gepackt</translation>
    </message>
    <message>
        <source>Picking</source>
        <translation>In Entnahme</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Awaiting stock</source>
        <translation>Rückstand</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Terminiert</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>The credit limit is exceeded</source>
        <translation>Der Kreditrahmen ist überschritten</translation>
    </message>
    <message>
        <source>The customer is blocked</source>
        <translation>Der Kunde ist gesperrt</translation>
    </message>
    <message>
        <source>The delivery address is not complete</source>
        <translation>Die Lieferadresse ist unvollständig</translation>
    </message>
    <message>
        <source>The customer is not known</source>
        <translation>Der Kunde ist nicht bekannt</translation>
    </message>
    <message>
        <source>Stopped by hand</source>
        <translation>Von Hand angehalten</translation>
    </message>
    <message>
        <source>The credit limit is exceeded: a supervisor has to release this order.</source>
        <translation>Der Kreditrahmen ist überschritten: Die Aufsicht muss diesen Auftrag freigeben.</translation>
    </message>
    <message>
        <source>The customer is blocked: a supervisor has to release this order.</source>
        <translation>Der Kunde ist gesperrt: Die Aufsicht muss diesen Auftrag freigeben.</translation>
    </message>
    <message>
        <source>The delivery address has to be completed before this order is sent.</source>
        <translation>Die Lieferadresse muss vor dem Versand vervollständigt werden.</translation>
    </message>
    <message>
        <source>Somebody has to say whose order this is.</source>
        <translation>Jemand muss sagen, wessen Auftrag das ist.</translation>
    </message>
    <message>
        <source>The order is stopped until it is released.</source>
        <translation>Der Auftrag ist bis zur Freigabe angehalten.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>list price</source>
        <translation>Listenpreis</translation>
    </message>
    <message>
        <source>keyed price</source>
        <translation>getippter Preis</translation>
    </message>
    <message>
        <source>price paid last</source>
        <translation>zuletzt bezahlt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Addition</source>
        <translation>Zusatz</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>PLZ</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Postcode form</source>
        <translation>Form der PLZ</translation>
    </message>
    <message>
        <source>On hold until a supervisor releases it</source>
        <translation>Gesperrt, bis die Aufsicht freigibt</translation>
    </message>
    <message>
        <source>On hold; a payment or a smaller order clears it</source>
        <translation>Gesperrt bis Zahlung oder Kürzung</translation>
    </message>
    <message>
        <source>Ctrl+T completes it; else it will be on hold</source>
        <translation>Strg+T ergänzt sie; sonst gesperrt</translation>
    </message>
    <message>
        <source>Customer is blocked: {reason}</source>
        <translation>Kunde gesperrt: {reason}</translation>
    </message>
    <message>
        <source>Over the credit limit by {over}</source>
        <translation>{over} über Kreditrahmen</translation>
    </message>
    <message>
        <source>{amount} overdue</source>
        <translation>{amount} überfällig</translation>
    </message>
    <message>
        <source>Ask for the payment</source>
        <translation>Nach der Zahlung fragen</translation>
    </message>
    <message>
        <source>Delivery address: {fields}</source>
        <translation>Lieferadresse: {fields}</translation>
    </message>
    <message>
        <source>{sku}: {missing} not in stock here</source>
        <translation>{sku}: {missing} fehlen hier</translation>
    </message>
    <message>
        <source>Will be sent when it comes in</source>
        <translation>Wird nachgeliefert, sobald da</translation>
    </message>
    <message>
        <source>{sku} is discontinued</source>
        <translation>{sku} ist ausgelaufen</translation>
    </message>
    <message>
        <source>What is not in stock will not come</source>
        <translation>Was fehlt, kommt nicht mehr</translation>
    </message>
    <message>
        <source>{sku}: {quantity}, never more than {usual} before</source>
        <translation>{sku}: {quantity}, sonst bis {usual}</translation>
    </message>
    <message>
        <source>Read the quantity back to the customer</source>
        <translation>Menge dem Kunden vorlesen</translation>
    </message>
    <message>
        <source>The same as order {number} of today</source>
        <translation>Wie Auftrag {number} heute</translation>
    </message>
    <message>
        <source>Ask whether it is wanted twice</source>
        <translation>Fragen, ob doppelt gewollt</translation>
    </message>
</context>
<context>
    <name>pack</name>
    <message>
        <source>{packed} of {wanted} packed: {item}</source>
        <translation>{packed} von {wanted} gepackt: {item}</translation>
    </message>
    <message>
        <source>fragile</source>
        <translation>zerbrechlich</translation>
    </message>
    <message>
        <source>{count} not picked, follows later</source>
        <translation>{count} nicht entnommen, folgt später</translation>
    </message>
    <message>
        <source>went with an earlier shipment</source>
        <translation>ging mit einer früheren Sendung</translation>
    </message>
    <message>
        <source>Not on this order</source>
        <translation>Nicht im Auftrag</translation>
    </message>
    <message>
        <source>Too many</source>
        <translation>Zu viele</translation>
    </message>
    <message>
        <source>Not picked</source>
        <translation>Nicht entnommen</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Code unbekannt</translation>
    </message>
    <message>
        <source>Wrong quantity</source>
        <translation>Falsche Menge</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts zurückzunehmen</translation>
    </message>
    <message>
        <source>Nothing to pack</source>
        <translation>Nichts zu packen</translation>
    </message>
    <message>
        <source>Packed already</source>
        <translation>Schon gepackt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Finish this first</source>
        <translation>Zuerst diesen fertig</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>{packed} of {wanted}</source>
        <translation>{packed} von {wanted}</translation>
    </message>
    <message>
        <source>{count} {item}. Now the weight</source>
        <translation>{count} {item}. Jetzt wiegen</translation>
    </message>
    <message>
        <source>All packed</source>
        <translation>Alles gepackt</translation>
    </message>
    <message>
        <source>Scan the next item</source>
        <translation>Nächsten Artikel scannen</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scannen</translation>
    </message>
    <message>
        <source>This station has no scale: key the weight in. To add one: Ctrl+K, then “Devices”</source>
        <translation>Dieser Platz hat keine Waage: Gewicht eintippen. Eine hinzufügen: Strg+K, dann „Geräte“</translation>
    </message>
    <message>
        <source>Key the weight: F7</source>
        <translation>Gewicht eintippen: F7</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Stabil</translation>
    </message>
    <message>
        <source>Put the parcel on the scale</source>
        <translation>Paket auf die Waage legen</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Stimmt</translation>
    </message>
    <message>
        <source>Too light</source>
        <translation>Zu leicht</translation>
    </message>
    <message>
        <source>Too heavy</source>
        <translation>Zu schwer</translation>
    </message>
    <message>
        <source>Weigh it</source>
        <translation>Wiegen</translation>
    </message>
    <message>
        <source>F4 goes back, F8 prints again, Ctrl+R opens it again</source>
        <translation>F4 zurück, F8 druckt erneut, Strg+R öffnet wieder</translation>
    </message>
    <message>
        <source>Ready to go</source>
        <translation>Versandbereit</translation>
    </message>
    <message>
        <source>Put only this piece on the scale, then F7</source>
        <translation>Nur dieses Stück auf die Waage legen, dann F7</translation>
    </message>
    <message>
        <source>Taken out again: {item}</source>
        <translation>Wieder entnommen: {item}</translation>
    </message>
    <message>
        <source>Weight right</source>
        <translation>Gewicht stimmt</translation>
    </message>
    <message>
        <source>Weighed</source>
        <translation>Gewogen</translation>
    </message>
    <message>
        <source>{weight}; an item in it has no known weight</source>
        <translation>{weight}; ein Artikel hat kein bekanntes Gewicht</translation>
    </message>
    <message>
        <source>{weight} too light</source>
        <translation>{weight} zu leicht</translation>
    </message>
    <message>
        <source>Probably missing: {count} × {item}</source>
        <translation>Fehlt wohl: {count} × {item}</translation>
    </message>
    <message>
        <source>{weight} too heavy</source>
        <translation>{weight} zu schwer</translation>
    </message>
    <message>
        <source>Probably too much: {count} × {item}</source>
        <translation>Wohl zu viel: {count} × {item}</translation>
    </message>
    <message>
        <source>No single item explains it: count what is inside</source>
        <translation>Kein einzelner Artikel erklärt es: Inhalt zählen</translation>
    </message>
</context>
<context>
    <name>protocols</name>
    <message>
        <source>MT-SICS (Mettler Toledo and others), KERN KCP</source>
        <translation>MT-SICS (Mettler Toledo und andere), KERN KCP</translation>
    </message>
    <message>
        <source>Toledo 8217 / 8213</source>
        <translation>Toledo 8217 / 8213</translation>
    </message>
    <message>
        <source>NCI SCP-01 / SCP-12 (Weigh-Tronix, Brecknell)</source>
        <translation>NCI SCP-01 / SCP-12 (Weigh-Tronix, Brecknell)</translation>
    </message>
    <message>
        <source>Adam Equipment, asked with W</source>
        <translation>Adam Equipment, Abfrage mit W</translation>
    </message>
    <message>
        <source>Adam Equipment, continuous output</source>
        <translation>Adam Equipment, Dauerausgabe</translation>
    </message>
    <message>
        <source>Adam Equipment CPWplus</source>
        <translation>Adam Equipment CPWplus</translation>
    </message>
    <message>
        <source>A&amp;D standard format</source>
        <translation>A&amp;D Standardformat</translation>
    </message>
    <message>
        <source>CAS, 22 bytes</source>
        <translation>CAS, 22 Byte</translation>
    </message>
    <message>
        <source>CAS for cash registers (ENQ, DC1)</source>
        <translation>CAS für Kassen (ENQ, DC1)</translation>
    </message>
    <message>
        <source>Ohaus</source>
        <translation>Ohaus</translation>
    </message>
    <message>
        <source>Sartorius SBI</source>
        <translation>Sartorius SBI</translation>
    </message>
    <message>
        <source>USB scale (HID)</source>
        <translation>USB-Waage (HID)</translation>
    </message>
    <message>
        <source>ZPL II</source>
        <translation>ZPL II</translation>
    </message>
    <message>
        <source>TSPL</source>
        <translation>TSPL</translation>
    </message>
    <message>
        <source>EPL2</source>
        <translation>EPL2</translation>
    </message>
    <message>
        <source>ESC/POS</source>
        <translation>ESC/POS</translation>
    </message>
    <message>
        <source>Brother QL</source>
        <translation>Brother QL</translation>
    </message>
    <message>
        <source>Brother QL, 4 inches wide</source>
        <translation>Brother QL, 4 Zoll breit</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>The shelf is empty</source>
        <translation>Lagerplatz leer</translation>
    </message>
    <message>
        <source>There are too few</source>
        <translation>Zu wenige da</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Another item is there</source>
        <translation>Anderer Artikel liegt dort</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Damaged or smeared</source>
        <translation>Beschädigt oder verwischt</translation>
    </message>
    <message>
        <source>It did not come out</source>
        <translation>Kam nicht heraus</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>A scanner cannot read it</source>
        <translation>Scanner kann es nicht lesen</translation>
    </message>
    <message>
        <source>The address has changed</source>
        <translation>Adresse geändert</translation>
    </message>
    <message>
        <source>The service has changed</source>
        <translation>Versandart geändert</translation>
    </message>
    <message>
        <source>The carrier refused it</source>
        <translation>Vom Paketdienst abgelehnt</translation>
    </message>
    <message>
        <source>It is on the wrong parcel</source>
        <translation>Klebt auf dem falschen Paket</translation>
    </message>
    <message>
        <source>The parcel is not sent</source>
        <translation>Paket wird nicht versandt</translation>
    </message>
    <message>
        <source>It is packed again</source>
        <translation>Wird neu gepackt</translation>
    </message>
    <message>
        <source>Agreed with the customer</source>
        <translation>Mit dem Kunden abgesprochen</translation>
    </message>
    <message>
        <source>The payment has come</source>
        <translation>Zahlung ist da</translation>
    </message>
    <message>
        <source>Agreed with sales</source>
        <translation>Mit dem Vertrieb abgesprochen</translation>
    </message>
    <message>
        <source>Checked: it is right</source>
        <translation>Geprüft: stimmt</translation>
    </message>
    <message>
        <source>Counted after a short pick</source>
        <translation>Nach Fehlmenge gezählt</translation>
    </message>
</context>
<context>
    <name>screens</name>
    <message>
        <source>Order desk</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Picken</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Packen</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Klärfälle</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Two digits that begin every number which this desk gives out.</source>
        <translation>Zwei Ziffern, mit denen jede Nummer dieses Platzes beginnt.</translation>
    </message>
    <message>
        <source>What people call this desk; empty for its code.</source>
        <translation>Wie dieser Platz heißt; leer für seine Nummer.</translation>
    </message>
    <message>
        <source>Language of the screens.</source>
        <translation>Sprache der Bildschirme.</translation>
    </message>
    <message>
        <source>Colors of the screens.</source>
        <translation>Farben der Bildschirme.</translation>
    </message>
    <message>
        <source>Size of everything on the screens.</source>
        <translation>Größe von allem auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>Whether scans and refusals are heard.</source>
        <translation>Ob Scans und Ablehnungen zu hören sind.</translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message>
        <source>order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>pick list</source>
        <translation>Pickliste</translation>
    </message>
    <message>
        <source>shipment</source>
        <translation>Sendung</translation>
    </message>
    <message>
        <source>parcel</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>print job</source>
        <translation>Druckauftrag</translation>
    </message>
    <message>
        <source>a draft</source>
        <translation>ein Entwurf</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>schon gebucht</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>released</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>in work</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>taken apart</source>
        <translation>aufgelöst</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>being packed</source>
        <translation>beim Packen</translation>
    </message>
    <message>
        <source>packed</source>
        <translation>gepackt</translation>
    </message>
    <message>
        <source>ready to go</source>
        <translation>versandbereit</translation>
    </message>
    <message>
        <source>dispatched</source>
        <translation>versandt</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>verschlossen</translation>
    </message>
    <message>
        <source>labelled</source>
        <translation>etikettiert</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>void</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>unterwegs zum Drucker</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>gedruckt</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>unklar</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>nicht gedruckt</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>geklärt</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <source>over the credit limit</source>
        <translation>Kreditrahmen überschritten</translation>
    </message>
    <message>
        <source>customer blocked</source>
        <translation>Kunde gesperrt</translation>
    </message>
    <message>
        <source>address not complete</source>
        <translation>Adresse unvollständig</translation>
    </message>
    <message>
        <source>customer not known</source>
        <translation>Kunde nicht bekannt</translation>
    </message>
    <message>
        <source>stopped by hand</source>
        <translation>von Hand angehalten</translation>
    </message>
    <message>
        <source>A shipping label</source>
        <translation>Ein Versandetikett</translation>
    </message>
    <message>
        <source>key orders</source>
        <translation>Aufträge erfassen</translation>
    </message>
    <message>
        <source>pick</source>
        <translation>kommissionieren</translation>
    </message>
    <message>
        <source>pack</source>
        <translation>packen</translation>
    </message>
    <message>
        <source>hand over</source>
        <translation>übergeben</translation>
    </message>
    <message>
        <source>invoice</source>
        <translation>Rechnungen stellen</translation>
    </message>
    <message>
        <source>print again</source>
        <translation>erneut drucken</translation>
    </message>
    <message>
        <source>void labels</source>
        <translation>Etiketten stornieren</translation>
    </message>
    <message>
        <source>release holds</source>
        <translation>Sperren aufheben</translation>
    </message>
    <message>
        <source>confirm as supervisor</source>
        <translation>als Aufsicht bestätigen</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importieren</translation>
    </message>
    <message>
        <source>correct stock</source>
        <translation>Bestand berichtigen</translation>
    </message>
    <message>
        <source>change master data</source>
        <translation>Stammdaten ändern</translation>
    </message>
    <message>
        <source>test devices</source>
        <translation>Geräte prüfen</translation>
    </message>
    <message>
        <source>set up devices</source>
        <translation>Geräte einrichten</translation>
    </message>
    <message>
        <source>set up the shop</source>
        <translation>Betrieb einrichten</translation>
    </message>
    <message>
        <source>US English</source>
        <translation>US-Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Polish (programmer)</source>
        <translation>Polnisch (Programmierer)</translation>
    </message>
    <message>
        <source>Turkish Q</source>
        <translation>Türkisch Q</translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <source>each</source>
        <translation>Stück</translation>
    </message>
</context>
</TS>
