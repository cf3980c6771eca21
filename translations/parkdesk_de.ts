<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AmountWords</name>
    <message>
        <source>%1 %2 · ticket %3</source>
        <translation>%1 %2 · Ticket %3</translation>
    </message>
    <message>
        <source>%1 %2 · %3 · ticket %4</source>
        <translation>%1 %2 · %3 · Ticket %4</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>Tax %1 included</source>
        <translation>Steuer %1 enthalten</translation>
    </message>
    <message>
        <source>Tax included</source>
        <translation>Steuer enthalten</translation>
    </message>
    <message>
        <source>Take Card %1</source>
        <translation>%1 mit Karte nehmen</translation>
    </message>
    <message>
        <source>Take Cash</source>
        <translation>Bar nehmen</translation>
    </message>
    <message>
        <source>Take Cash %1</source>
        <translation>%1 bar nehmen</translation>
    </message>
    <message>
        <source>Take Cash %1, Give Back %2</source>
        <translation>%1 bar nehmen, %2 zurückgeben</translation>
    </message>
    <message>
        <source>Without its ticket: the tariff&apos;s price for that. It is noted as an exception.</source>
        <translation>Ohne Ticket: der Preis, den der Tarif dafür nennt. Es wird als Ausnahme vermerkt.</translation>
    </message>
    <message>
        <source>Without its ticket: the tariff has no price for that, so the stay costs what it costs.</source>
        <translation>Ohne Ticket: der Tarif nennt dafür keinen Preis, der Aufenthalt kostet also, was er kostet.</translation>
    </message>
    <message>
        <source>Without its ticket, but the entry is known: the stay costs what it costs.</source>
        <translation>Ohne Ticket, aber die Einfahrt ist bekannt: der Aufenthalt kostet, was er kostet.</translation>
    </message>
</context>
<context>
    <name>BookingCards</name>
    <message>
        <source>Do Bookings Hold?</source>
        <translation>Halten die Buchungen?</translation>
    </message>
    <message>
        <source>Nobody came</source>
        <translation>Nicht gekommen</translation>
    </message>
    <message>
        <source>Cancelled late</source>
        <translation>Spät storniert</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format of QLocale</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>%1: no bookings</source>
        <comment>day</comment>
        <translation>%1: keine Buchungen</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n booking(s) due, %2 nobody came, %3 cancelled late</source>
        <comment>day, shares</comment>
        <translation>
            <numerusform>%1: %n Buchung fällig, %2 nicht gekommen, %3 spät storniert</numerusform>
            <numerusform>%1: %n Buchungen fällig, %2 nicht gekommen, %3 spät storniert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>few data: %n booking(s) due</source>
        <translation>
            <numerusform>wenig Daten: %n Buchung fällig</numerusform>
            <numerusform>wenig Daten: %n Buchungen fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>columns: %n booking(s) due</source>
        <translation>
            <numerusform>Säulen: %n Buchung fällig</numerusform>
            <numerusform>Säulen: %n Buchungen fällig</numerusform>
        </translation>
    </message>
    <message>
        <source>What Had to Be Explained?</source>
        <translation>Was war zu erklären?</translation>
    </message>
    <message>
        <source>by cause</source>
        <translation>nach Ursache</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>cause, count</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, before %1</source>
        <comment>count</comment>
        <translation>, zuvor %1</translation>
    </message>
</context>
<context>
    <name>BoxWords</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>%1 clears</source>
        <translation>%1 leert</translation>
    </message>
    <message>
        <source>%1 %2 clears</source>
        <translation>%1 %2 leert</translation>
    </message>
    <message>
        <source>Type the plate of the vehicle that comes in, then %1.</source>
        <translation>Geben Sie das Kennzeichen des Fahrzeugs ein, das einfährt, dann %1.</translation>
    </message>
    <message>
        <source>Type the plate or scan the ticket of the vehicle that leaves, then %1.</source>
        <translation>Geben Sie das Kennzeichen ein oder scannen Sie das Ticket des Fahrzeugs, das ausfährt, dann %1.</translation>
    </message>
    <message>
        <source>Type a plate or scan a ticket. This line then says what %1 will do.</source>
        <translation>Geben Sie ein Kennzeichen ein oder scannen Sie ein Ticket. Diese Zeile sagt dann, was %1 tut.</translation>
    </message>
    <message>
        <source>%1 %2 does not read like a plate.</source>
        <translation>%1 %2 liest sich nicht wie ein Kennzeichen.</translation>
    </message>
    <message>
        <source>%1 lets %2 come in as a %3 on spot %4.</source>
        <translation>%1 lässt %2 als %3 auf Platz %4 einfahren.</translation>
    </message>
    <message>
        <source>%1 lets %2 come in as a %3.</source>
        <translation>%1 lässt %2 als %3 einfahren.</translation>
    </message>
    <message>
        <source>%1 lets %2 go out.</source>
        <translation>%1 lässt %2 ausfahren.</translation>
    </message>
    <message>
        <source>%1 lets %2 go out at once: it is paid until %3.</source>
        <translation>%1 lässt %2 sofort ausfahren: es ist bis %3 bezahlt.</translation>
    </message>
    <message>
        <source>%1 lets %2 go out at once: nothing is to pay.</source>
        <translation>%1 lässt %2 sofort ausfahren: nichts ist zu zahlen.</translation>
    </message>
    <message>
        <source>%1 lets %2 go out and asks for the money: %3 to pay.</source>
        <translation>%1 lässt %2 ausfahren und fragt nach dem Geld: %3 zu zahlen.</translation>
    </message>
    <message>
        <source>%1 asks %2 for %3.</source>
        <translation>%1 verlangt von %2 %3.</translation>
    </message>
    <message>
        <source>inside since %1</source>
        <translation>drin seit %1</translation>
    </message>
    <message>
        <source>inside since %1 on %2</source>
        <translation>drin seit %1 auf %2</translation>
    </message>
    <message>
        <source>%1 lets %2 come in on its booking until %3.</source>
        <translation>%1 lässt %2 mit der Buchung bis %3 einfahren.</translation>
    </message>
    <message>
        <source>%1 lets %2 come in on its booking: spot %3 until %4.</source>
        <translation>%1 lässt %2 mit der Buchung einfahren: Platz %3 bis %4.</translation>
    </message>
    <message>
        <source>%1 lets %2 come in.</source>
        <translation>%1 lässt %2 einfahren.</translation>
    </message>
    <message>
        <source>Type a plate or scan a ticket. This line then says what %1 will do. %2 shows all you can type.</source>
        <translation>Kennzeichen eingeben oder Ticket scannen. Diese Zeile sagt dann, was %1 tut. %2 zeigt alles, was man eingeben kann.</translation>
    </message>
    <message>
        <source>%4 No %3 spot is free for %2. %1 shows what is possible.</source>
        <translation>%4 Kein Platz (%3) ist für %2 frei. %1 zeigt, was möglich ist.</translation>
    </message>
    <message>
        <source>%1 lets %2 come in as a %3 on spot %5, but only until %4.</source>
        <translation>%1 lässt %2 als %3 auf Platz %5 einfahren, aber nur bis %4.</translation>
    </message>
    <message>
        <source>%1 lets %2 come in as a %3, but only until %4.</source>
        <translation>%1 lässt %2 als %3 einfahren, aber nur bis %4.</translation>
    </message>
    <message>
        <source>%1 lets %2 come in as a %3 until about %4; the driver picks a spot.</source>
        <translation>%1 lässt %2 als %3 bis etwa %4 einfahren; den Platz wählt der Fahrer.</translation>
    </message>
    <message>
        <source>%1 lets %2 come in as a %3 on spot %5 until about %4.</source>
        <translation>%1 lässt %2 als %3 auf Platz %5 bis etwa %4 einfahren.</translation>
    </message>
    <message>
        <source>%1 Did you mean %2? %3 chooses.</source>
        <translation>%1 Meinten Sie %2? %3 wählt.</translation>
    </message>
    <message>
        <source>%1 Did you mean %2, inside since %3? %4 chooses.</source>
        <translation>%1 Meinten Sie %2, drin seit %3? %4 wählt.</translation>
    </message>
    <message>
        <source>%1 Did you mean %2, booked for %3? %4 chooses.</source>
        <translation>%1 Meinten Sie %2, gebucht für %3? %4 wählt.</translation>
    </message>
    <message>
        <source>%1 could be several vehicles. %2 chooses one.</source>
        <translation>%1 kann mehrere Fahrzeuge meinen. %2 wählt eines.</translation>
    </message>
    <message>
        <source>%1 No vehicle here has %2 in its plate.</source>
        <translation>%1 Kein Fahrzeug hier hat %2 im Kennzeichen.</translation>
    </message>
    <message>
        <source>%1 No vehicle here has %2 in its plate, and it does not read like one. %3 shows what it can be.</source>
        <translation>%1 Kein Fahrzeug hier hat %2 im Kennzeichen, und es liest sich nicht wie eines. %3 zeigt, was es sein kann.</translation>
    </message>
    <message>
        <source>%1 lets %2 go out. No rule gives its price, so a manager names one.</source>
        <translation>%1 lässt %2 hinaus. Keine Regel nennt den Preis, also nennt ihn die Leitung.</translation>
    </message>
    <message>
        <source>%1 takes the fee of %3 from %2.</source>
        <translation>%1 nimmt von %2 die Gebühr von %3.</translation>
    </message>
    <message>
        <source>%1 takes the fee of %3 that %2 owes. %4 lets it come in all the same.</source>
        <translation>%1 nimmt die Gebühr von %3, die %2 schuldet. %4 lässt es trotzdem einfahren.</translation>
    </message>
    <message>
        <source>%1 takes the fee of %3: %2 was booked and did not come.</source>
        <translation>%1 nimmt die Gebühr von %3: %2 war gebucht und ist nicht gekommen.</translation>
    </message>
    <message>
        <source>%1 takes the fee of %3: %2 was cancelled late.</source>
        <translation>%1 nimmt die Gebühr von %3: %2 wurde spät storniert.</translation>
    </message>
</context>
<context>
    <name>ChargeWords</name>
    <message>
        <source>hour</source>
        <comment>unit of a price</comment>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>day</source>
        <comment>unit of a price</comment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>At most %1 in this period</source>
        <translation>Höchstens %1 in diesem Zeitraum</translation>
    </message>
    <message>
        <source>Day cap %1</source>
        <translation>Tageshöchstpreis %1</translation>
    </message>
    <message>
        <source>At most %1 per 24 h</source>
        <translation>Höchstens %1 je 24 h</translation>
    </message>
    <message>
        <source>Week cap %1</source>
        <translation>Wochenhöchstpreis %1</translation>
    </message>
    <message>
        <source>At most %1 per 7 days</source>
        <translation>Höchstens %1 je 7 Tage</translation>
    </message>
    <message>
        <source>Month cap %1</source>
        <translation>Monatshöchstpreis %1</translation>
    </message>
    <message>
        <source>At most %1 per stay</source>
        <translation>Höchstens %1 je Aufenthalt</translation>
    </message>
    <message>
        <source>%1 at %2 per %3</source>
        <comment>length, price, unit</comment>
        <translation>%1 zu %2 je %3</translation>
    </message>
    <message>
        <source>%1 × following %2 at %3</source>
        <comment>count, unit, price</comment>
        <translation>%1 × weitere %2 zu %3</translation>
    </message>
    <message>
        <source>%1 × %2 at %3</source>
        <comment>count, unit, price</comment>
        <translation>%1 × %2 zu %3</translation>
    </message>
    <message>
        <source>First %1</source>
        <comment>unit of a price</comment>
        <translation>Erste %1</translation>
    </message>
    <message>
        <source>Following %1</source>
        <comment>unit of a price</comment>
        <translation>Weitere %1</translation>
    </message>
    <message>
        <source>Entrance fee</source>
        <translation>Einfahrtsgebühr</translation>
    </message>
    <message>
        <source>Stay up to %1</source>
        <translation>Aufenthalt bis %1</translation>
    </message>
    <message>
        <source>Stay of any length</source>
        <translation>Aufenthalt beliebiger Dauer</translation>
    </message>
    <message>
        <source>Flat price</source>
        <translation>Pauschale</translation>
    </message>
    <message>
        <source>Free time</source>
        <translation>Freie Zeit</translation>
    </message>
    <message>
        <source>Free of charge for a short stay</source>
        <translation>Kurzer Aufenthalt kostenlos</translation>
    </message>
    <message>
        <source>Up to the minimum of %1</source>
        <translation>Bis zum Mindestpreis von %1</translation>
    </message>
    <message>
        <source>Lost ticket</source>
        <translation>Verlorenes Ticket</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>Tax %1</source>
        <translation>Steuer %1</translation>
    </message>
    <message>
        <source>%1 × %2 at %3</source>
        <comment>count, the author&apos;s label, price</comment>
        <translation>%1 × %2 zu %3</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>At most %1 by this line</source>
        <translation>Höchstens %1 in dieser Zeile</translation>
    </message>
    <message>
        <source>Surcharge</source>
        <translation>Aufschlag</translation>
    </message>
    <message>
        <source>Extra charge</source>
        <translation>Zusatzbetrag</translation>
    </message>
    <message>
        <source>Stayed longer than agreed</source>
        <translation>Länger als vereinbart geblieben</translation>
    </message>
    <message>
        <source>Booked and not used</source>
        <translation>Gebucht und nicht genutzt</translation>
    </message>
    <message>
        <source>Paid late</source>
        <translation>Verspätet gezahlt</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Nachlass</translation>
    </message>
    <message>
        <source>Special price</source>
        <translation>Sonderpreis</translation>
    </message>
    <message>
        <source>Price × %1</source>
        <comment>factor</comment>
        <translation>Preis × %1</translation>
    </message>
    <message>
        <source>Price × %1 by occupancy</source>
        <comment>factor</comment>
        <translation>Preis × %1 nach Belegung</translation>
    </message>
    <message>
        <source>Rounded for cash</source>
        <translation>Für Bargeld gerundet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the author&apos;s label, factor</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>New prices from here on</source>
        <translation>Ab hier neue Preise</translation>
    </message>
    <message>
        <source>From here on: %1</source>
        <comment>name of a tariff</comment>
        <translation>Ab hier: %1</translation>
    </message>
    <message>
        <source>Booking cancelled late</source>
        <translation>Buchung spät storniert</translation>
    </message>
</context>
<context>
    <name>CourseCards</name>
    <message>
        <source>How Full Is It?</source>
        <translation>Wie voll ist es?</translation>
    </message>
    <message>
        <source>%1: %2, %3 on %4</source>
        <comment>hour, share, share, day</comment>
        <translation>%1: %2, %3 am %4</translation>
    </message>
    <message>
        <source>85 % planning target</source>
        <translation>85 % Planungsziel</translation>
    </message>
    <message>
        <source>95 % full for newcomers</source>
        <translation>95 % voll für Neue</translation>
    </message>
    <message>
        <source>%1, dashed %2</source>
        <comment>day, day</comment>
        <translation>%1, gestrichelt %2</translation>
    </message>
    <message>
        <source>What Did the Tariff Do?</source>
        <translation>Was hat der Tarif bewirkt?</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format of QLocale</comment>
        <translation>d. MMM</translation>
    </message>
    <message numerus="yes">
        <source>week from %1: %2, %n arrival(s)</source>
        <comment>day, amount, count</comment>
        <translation>
            <numerusform>Woche ab %1: %2, %n Ankunft</numerusform>
            <numerusform>Woche ab %1: %2, %n Ankünfte</numerusform>
        </translation>
    </message>
    <message>
        <source>Revenue a week</source>
        <translation>Einnahmen je Woche</translation>
    </message>
    <message>
        <source>columns: arrivals</source>
        <translation>Säulen: Ankünfte</translation>
    </message>
    <message>
        <source>version %1</source>
        <comment>number of a tariff</comment>
        <translation>Fassung %1</translation>
    </message>
</context>
<context>
    <name>DayValue</name>
    <message>
        <source>public holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>days before public holidays</source>
        <translation>Tage vor Feiertagen</translation>
    </message>
    <message>
        <source>school holidays</source>
        <translation>Schulferien</translation>
    </message>
    <message>
        <source>days of events</source>
        <translation>Veranstaltungstage</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two dates</comment>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>DecisionWords</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Come In</source>
        <translation>Einfahren</translation>
    </message>
    <message>
        <source>%1 lets a %2 without a plate come in.</source>
        <translation>%1 lässt ein Fahrzeug ohne Kennzeichen einfahren: %2.</translation>
    </message>
    <message>
        <source>What you can type or scan here:</source>
        <translation>Was Sie hier eingeben oder scannen können:</translation>
    </message>
    <message>
        <source>Arrive</source>
        <translation>Ankommen</translation>
    </message>
    <message>
        <source>booking %1 %2 leaves it</source>
        <translation>Buchung %1 %2 verlässt sie</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Booking %1 is here. Type the plate of its vehicle, then %2.</source>
        <translation>Buchung %1 ist da. Geben Sie das Kennzeichen ihres Fahrzeugs ein, dann %2.</translation>
    </message>
    <message>
        <source>%1 lets %2 come in on booking %3.</source>
        <translation>%1 lässt %2 mit Buchung %3 einfahren.</translation>
    </message>
    <message>
        <source>not inside · not booked</source>
        <translation>nicht drin · nicht gebucht</translation>
    </message>
    <message>
        <source>%1 %2 is not inside, and vehicles only go out at this desk.</source>
        <translation>%1 %2 ist nicht drin, und an diesem Schalter wird nur ausgefahren.</translation>
    </message>
    <message>
        <source>%1 %2 is not inside, so it cannot go out. Check the plate, or press %3 twice.</source>
        <translation>%1 %2 ist nicht drin und kann nicht ausfahren. Prüfen Sie das Kennzeichen oder drücken Sie zweimal %3.</translation>
    </message>
    <message>
        <source>%1 %2 is inside by the book. %3 ends that stay as unseen and lets it in anew, %4 chooses.</source>
        <translation>%1 %2 ist laut Buch drin. %3 beendet den Aufenthalt als ungesehen und lässt neu einfahren, %4 wählt.</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <source>%1 %2 is inside by the book. %3 chooses.</source>
        <translation>%1 %2 ist laut Buch drin. %3 wählt.</translation>
    </message>
    <message>
        <source>Go Out</source>
        <translation>Ausfahren</translation>
    </message>
    <message>
        <source>booked for %1</source>
        <translation>gebucht für %1</translation>
    </message>
    <message>
        <source>%1 %2 is booked and not inside; vehicles only go out at this desk.</source>
        <translation>%1 %2 ist gebucht und nicht drin; an diesem Schalter wird nur ausgefahren.</translation>
    </message>
    <message>
        <source>%1 %2 is booked for later: %3. %4 shows what you can do.</source>
        <translation>%1 %2 ist für später gebucht: %3. %4 zeigt, was möglich ist.</translation>
    </message>
    <message>
        <source>Several vehicles stand on %1. %2 chooses one.</source>
        <translation>Auf %1 stehen mehrere Fahrzeuge. %2 wählt eines.</translation>
    </message>
    <message>
        <source>Nobody stands on %1.</source>
        <translation>Auf %1 steht niemand.</translation>
    </message>
    <message>
        <source>Take Spot</source>
        <translation>Platz nehmen</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>%1 keeps spot %2 for the plate that you type next.</source>
        <translation>%1 hält Platz %2 für das nächste Kennzeichen frei.</translation>
    </message>
    <message>
        <source>%1 Two vehicles with this plate are inside. Scan the ticket, or %2 chooses.</source>
        <translation>%1 Zwei Fahrzeuge mit diesem Kennzeichen sind drin. Scannen Sie das Ticket, oder %2 wählt.</translation>
    </message>
    <message>
        <source>The stay of this ticket is over.</source>
        <translation>Der Aufenthalt zu diesem Ticket ist vorbei.</translation>
    </message>
    <message>
        <source>No vehicle type has the key %1.</source>
        <translation>Kein Fahrzeugtyp hat die Taste %1.</translation>
    </message>
    <message>
        <source>Take Fee</source>
        <translation>Gebühr nehmen</translation>
    </message>
    <message>
        <source>owes %1 · %2</source>
        <comment>amount, why</comment>
        <translation>schuldet %1 · %2</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>spot %1</source>
        <translation>Platz %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>before, after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>method, amount</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>let out</source>
        <translation>hinausgelassen</translation>
    </message>
    <message>
        <source>out by %1</source>
        <translation>hinaus bis %1</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Hinaus</translation>
    </message>
    <message>
        <source>price %1</source>
        <translation>Preis %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Eingefahren</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Angekommen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>Verlängert</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Umgestellt</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Berichtigt</translation>
    </message>
    <message>
        <source>Came in again</source>
        <translation>Neu eingefahren</translation>
    </message>
    <message>
        <source>%1 given back</source>
        <translation>%1 zurückgegeben</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Coming In</source>
        <translation>Einfahrt</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Ankunft</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Ausfahrt</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Stornierung</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Verlängerung</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Umstellung</translation>
    </message>
    <message>
        <source>a second vehicle with this plate</source>
        <translation>ein zweites Fahrzeug mit diesem Kennzeichen</translation>
    </message>
    <message>
        <source>priced by hand, the tariff had none</source>
        <translation>fester Betrag, der Tarif hatte keinen Preis</translation>
    </message>
    <message>
        <source>left owing</source>
        <translation>schuldig geblieben</translation>
    </message>
    <message>
        <source>left unseen</source>
        <translation>ungesehen ausgefahren</translation>
    </message>
    <message>
        <source>towed away</source>
        <translation>abgeschleppt</translation>
    </message>
    <message>
        <source>a payment taken back</source>
        <translation>eine Zahlung zurückgenommen</translation>
    </message>
    <message>
        <source>lost ticket</source>
        <translation>Ticket verloren</translation>
    </message>
    <message>
        <source>moved to another spot</source>
        <translation>auf einen anderen Platz gestellt</translation>
    </message>
    <message>
        <source>found on another spot</source>
        <translation>auf einem anderen Platz gefunden</translation>
    </message>
    <message>
        <source>an unknown vehicle stood there</source>
        <translation>dort stand ein unbekanntes Fahrzeug</translation>
    </message>
    <message>
        <source>the plate was corrected</source>
        <translation>das Kennzeichen wurde berichtigt</translation>
    </message>
    <message>
        <source>the type was corrected</source>
        <translation>der Typ wurde berichtigt</translation>
    </message>
    <message>
        <source>on a spot of a larger class</source>
        <translation>auf einem Platz größerer Klasse</translation>
    </message>
    <message>
        <source>beyond the marked spots</source>
        <translation>außerhalb der markierten Plätze</translation>
    </message>
    <message>
        <source>outside the opening hours</source>
        <translation>außerhalb der Öffnungszeiten</translation>
    </message>
    <message>
        <source>a manager said the price</source>
        <translation>den Preis nannte die Leitung</translation>
    </message>
    <message>
        <source>Booked with others</source>
        <translation>Mit anderen gebucht</translation>
    </message>
    <message>
        <source>Took the offered place</source>
        <translation>Angebotenen Platz genommen</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>taken, to be given back</source>
        <translation>eingezogen, zurückzugeben</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>verlangt</translation>
    </message>
    <message>
        <source>fee of %1 waived</source>
        <translation>Gebühr von %1 erlassen</translation>
    </message>
    <message>
        <source>owes %1</source>
        <translation>schuldet %1</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Fee paid</source>
        <translation>Gebühr bezahlt</translation>
    </message>
    <message>
        <source>Fee waived</source>
        <translation>Gebühr erlassen</translation>
    </message>
    <message>
        <source>a fee was waived</source>
        <translation>eine Gebühr wurde erlassen</translation>
    </message>
    <message>
        <source>taken by card and not due, to be given back</source>
        <translation>mit Karte bezahlt, aber nicht fällig, zurückzugeben</translation>
    </message>
</context>
<context>
    <name>DoneWords</name>
    <message>
        <source>In</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Storno</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>a paper was printed again</comment>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Verlängert</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Umgestellt</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Berichtigt</translation>
    </message>
    <message>
        <source>Re-enter</source>
        <translation>Neu drin</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Queue</source>
        <comment>a vehicle waits for a place</comment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Sent off</source>
        <comment>a vehicle was turned away</comment>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>no. %1</source>
        <comment>in the queue</comment>
        <translation>Nr. %1</translation>
    </message>
    <message>
        <source>Series</source>
        <comment>several bookings were made at once</comment>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Taken</source>
        <comment>the place that was offered to who waited</comment>
        <translation>Genommen</translation>
    </message>
    <message>
        <source>Fee</source>
        <comment>what was owed for a booking was paid</comment>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>Waived</source>
        <comment>what was owed for a booking</comment>
        <translation>Erlassen</translation>
    </message>
    <message>
        <source>Card</source>
        <comment>a driver pays by card</comment>
        <translation>Karte</translation>
    </message>
</context>
<context>
    <name>DriverWords</name>
    <message>
        <source>since %1</source>
        <comment>time</comment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from, until</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>gebucht</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>drinnen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>not come</source>
        <translation>kam nicht</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>bezahlt</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratis</translation>
    </message>
    <message>
        <source>owing</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>unseen</source>
        <translation>ungesehen</translation>
    </message>
    <message>
        <source>towed</source>
        <translation>abgeschleppt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>lot, spot</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>zusammengeführt</translation>
    </message>
    <message>
        <source>mails in %1, reminders on</source>
        <translation>Mails auf %1, mit Erinnerungen</translation>
    </message>
    <message>
        <source>mails in %1, no reminders</source>
        <translation>Mails auf %1, ohne Erinnerungen</translation>
    </message>
    <message>
        <source>%1 · since %2 · %3</source>
        <comment>number, day, mails</comment>
        <translation>%1 · seit %2 · %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between amounts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>no spot yet</source>
        <translation>noch kein Platz</translation>
    </message>
    <message>
        <source>never here</source>
        <translation>nie hier</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message numerus="yes">
        <source>tried %n time(s)</source>
        <translation>
            <numerusform>%n Mal versucht</numerusform>
            <numerusform>%n Mal versucht</numerusform>
        </translation>
    </message>
    <message>
        <source>is being sent</source>
        <translation>wird geschickt</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>geschickt</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>kam zurück</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>words are gone</source>
        <translation>Wortlaut ist gelöscht</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>Type the plate as it stands on the vehicle.</source>
        <translation>Geben Sie das Kennzeichen ein, wie es am Fahrzeug steht.</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>Geben Sie das Passwort ein.</translation>
    </message>
    <message>
        <source>Type the PIN.</source>
        <translation>Geben Sie die PIN ein.</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>Wählen Sie mindestens eine Rolle.</translation>
    </message>
    <message>
        <source>Type the login name.</source>
        <translation>Geben Sie den Anmeldenamen ein.</translation>
    </message>
    <message>
        <source>Say why, so that it can be explained later.</source>
        <translation>Nennen Sie den Grund, damit es später erklärt werden kann.</translation>
    </message>
    <message>
        <source>Type the amount.</source>
        <translation>Geben Sie den Betrag ein.</translation>
    </message>
    <message>
        <source>Choose a spot.</source>
        <translation>Wählen Sie einen Stellplatz.</translation>
    </message>
    <message>
        <source>Choose the vehicle type.</source>
        <translation>Wählen Sie die Fahrzeugart.</translation>
    </message>
    <message>
        <source>Type the number from the card terminal&apos;s slip.</source>
        <translation>Geben Sie die Nummer vom Beleg des Kartenterminals ein.</translation>
    </message>
    <message>
        <source>Fill in this field.</source>
        <translation>Füllen Sie dieses Feld aus.</translation>
    </message>
    <message>
        <source>Fill in %1.</source>
        <translation>Tragen Sie %1 ein.</translation>
    </message>
    <message>
        <source>Shorten this to at most %1 characters.</source>
        <translation>Kürzen Sie dies auf höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>This is too long. Shorten it.</source>
        <translation>Das ist zu lang. Kürzen Sie es.</translation>
    </message>
    <message>
        <source>Type at least %1 characters.</source>
        <translation>Geben Sie mindestens %1 Zeichen ein.</translation>
    </message>
    <message>
        <source>This is too short. Type a little more.</source>
        <translation>Das ist zu kurz. Geben Sie etwas mehr ein.</translation>
    </message>
    <message>
        <source>Some signs cannot be used here. Use letters and digits.</source>
        <translation>Einige Zeichen sind hier nicht möglich. Verwenden Sie Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>This is no plate. Type its letters and digits; blanks do not matter.</source>
        <translation>Das ist kein Kennzeichen. Geben Sie Buchstaben und Ziffern ein; Leerzeichen sind gleichgültig.</translation>
    </message>
    <message>
        <source>Type a time such as 18:30, or a day and a time such as 22.11. 18:30.</source>
        <translation>Geben Sie eine Zeit wie 18:30 ein, oder Tag und Zeit wie 22.11. 18:30.</translation>
    </message>
    <message>
        <source>The clock skips this time on that day. Choose a time before or after the change.</source>
        <translation>Diese Uhrzeit gibt es an jenem Tag wegen der Zeitumstellung nicht. Wählen Sie eine Zeit davor oder danach.</translation>
    </message>
    <message>
        <source>The end must be after the beginning. Choose a later end.</source>
        <translation>Das Ende muss nach dem Beginn liegen. Wählen Sie ein späteres Ende.</translation>
    </message>
    <message>
        <source>Type an amount such as 12.50.</source>
        <translation>Geben Sie einen Betrag wie 12,50 ein.</translation>
    </message>
    <message>
        <source>This code has a wrong letter or digit. Compare it with the paper.</source>
        <translation>In diesem Code stimmt ein Zeichen nicht. Vergleichen Sie ihn mit dem Papier.</translation>
    </message>
    <message>
        <source>Write labels as A-{01..40}, or several with commas: A-01, A-02.</source>
        <translation>Schreiben Sie Bezeichnungen als A-{01..40} oder mehrere mit Komma: A-01, A-02.</translation>
    </message>
    <message>
        <source>The labels give %1 spots. Make both numbers agree.</source>
        <translation>Die Bezeichnungen ergeben %1 Stellplätze. Bringen Sie beide Zahlen in Einklang.</translation>
    </message>
    <message>
        <source>Type a whole number.</source>
        <translation>Geben Sie eine ganze Zahl ein.</translation>
    </message>
    <message>
        <source>Choose a time zone from the list, for example Europe/Berlin.</source>
        <translation>Wählen Sie eine Zeitzone aus der Liste, zum Beispiel Europe/Berlin.</translation>
    </message>
    <message>
        <source>Type the three letters of a currency, for example EUR.</source>
        <translation>Geben Sie die drei Buchstaben einer Währung ein, zum Beispiel EUR.</translation>
    </message>
    <message>
        <source>Use small letters, digits, points and dashes for the login name, starting with a letter.</source>
        <translation>Verwenden Sie für den Anmeldenamen Kleinbuchstaben, Ziffern, Punkte und Striche; am Anfang steht ein Buchstabe.</translation>
    </message>
    <message>
        <source>Use at least %1 characters. A few words in a row are easy to keep.</source>
        <translation>Verwenden Sie mindestens %1 Zeichen. Einige Wörter hintereinander merkt man sich leicht.</translation>
    </message>
    <message>
        <source>The password is too short. A few words in a row are easy to keep.</source>
        <translation>Das Passwort ist zu kurz. Einige Wörter hintereinander merkt man sich leicht.</translation>
    </message>
    <message>
        <source>This password is on every guesser&apos;s list. Use a few words that do not belong together.</source>
        <translation>Dieses Passwort wird zuerst geraten. Verwenden Sie einige Wörter, die nicht zusammengehören.</translation>
    </message>
    <message>
        <source>A PIN has six digits.</source>
        <translation>Eine PIN hat sechs Ziffern.</translation>
    </message>
    <message>
        <source>This PIN is what everybody tries first. Choose digits without a pattern.</source>
        <translation>Diese PIN probiert jeder zuerst. Wählen Sie Ziffern ohne Muster.</translation>
    </message>
    <message>
        <source>%1 is there twice. Each label may stand only once.</source>
        <translation>%1 kommt zweimal vor. Jede Bezeichnung darf nur einmal stehen.</translation>
    </message>
    <message>
        <source>This already exists. Choose another name, or use the one there is.</source>
        <translation>Das gibt es schon. Wählen Sie einen anderen Namen oder nehmen Sie das Vorhandene.</translation>
    </message>
    <message>
        <source>Your role may not do this. Ask a manager.</source>
        <translation>Ihre Rolle darf das nicht. Fragen Sie die Leitung.</translation>
    </message>
    <message>
        <source>Log in first.</source>
        <translation>Melden Sie sich zuerst an.</translation>
    </message>
    <message>
        <source>Too many tries. Wait %1 seconds, then try again.</source>
        <translation>Zu viele Versuche. Warten Sie %1 Sekunden und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Too many tries. Wait a little, then try again.</source>
        <translation>Zu viele Versuche. Warten Sie ein wenig und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This account is switched off. Ask an administrator.</source>
        <translation>Dieses Konto ist abgeschaltet. Fragen Sie die Verwaltung.</translation>
    </message>
    <message>
        <source>This PIN does not fit. A PIN works where that person has a shift open; else use the password.</source>
        <translation>Diese PIN passt nicht. Ohne offene Schicht hier gilt nur das Passwort.</translation>
    </message>
    <message>
        <source>This needs your password; a PIN is not enough.</source>
        <translation>Dafür ist Ihr Passwort nötig; eine PIN genügt nicht.</translation>
    </message>
    <message>
        <source>It takes a second pair of eyes. Ask somebody else to approve.</source>
        <translation>Das braucht vier Augen. Bitten Sie jemand anderen um die Freigabe.</translation>
    </message>
    <message>
        <source>This person may not approve it either. Ask a manager.</source>
        <translation>Auch diese Person darf es nicht freigeben. Fragen Sie die Leitung.</translation>
    </message>
    <message>
        <source>The owner keeps the account and all roles.</source>
        <translation>Der Inhaber behält das Konto und alle Rollen.</translation>
    </message>
    <message>
        <source>Nobody switches off their own account. Ask another admin.</source>
        <translation>Niemand schaltet das eigene Konto ab. Fragen Sie eine andere Person der Verwaltung.</translation>
    </message>
    <message>
        <source>This is the last admin. Make somebody else an admin first.</source>
        <translation>Das ist das letzte Konto der Verwaltung. Geben Sie zuerst jemand anderem diese Rolle.</translation>
    </message>
    <message>
        <source>Name and password do not match. Check both and try again.</source>
        <translation>Name und Passwort passen nicht zusammen. Prüfen Sie beides und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This fits more than one. Choose which is meant.</source>
        <translation>Das passt auf mehrere. Wählen Sie, was gemeint ist.</translation>
    </message>
    <message>
        <source>No ticket has this code. Compare it with the paper, or search by plate.</source>
        <translation>Kein Ticket hat diesen Code. Vergleichen Sie ihn mit dem Papier oder suchen Sie nach dem Kennzeichen.</translation>
    </message>
    <message>
        <source>There is no such lot. Choose one from the list.</source>
        <translation>Diesen Parkplatz gibt es nicht. Wählen Sie einen aus der Liste.</translation>
    </message>
    <message>
        <source>There is no such spot in this lot. Choose one from the list.</source>
        <translation>Diesen Stellplatz gibt es hier nicht. Wählen Sie einen aus der Liste.</translation>
    </message>
    <message>
        <source>This lot does not know this vehicle type. Choose another one.</source>
        <translation>Dieser Parkplatz kennt die Fahrzeugart nicht. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>No spot is free for this time. Choose another type, another time or another lot.</source>
        <translation>Für diese Zeit ist kein Stellplatz frei. Wählen Sie eine andere Art, eine andere Zeit oder einen anderen Parkplatz.</translation>
    </message>
    <message>
        <source>%1 is taken for this time. Choose another spot.</source>
        <translation>%1 ist für diese Zeit vergeben. Wählen Sie einen anderen Stellplatz.</translation>
    </message>
    <message>
        <source>This spot is taken for this time. Choose another one.</source>
        <translation>Dieser Stellplatz ist für diese Zeit vergeben. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>%1 does not suit this vehicle. Choose another spot.</source>
        <translation>%1 passt nicht für dieses Fahrzeug. Wählen Sie einen anderen Stellplatz.</translation>
    </message>
    <message>
        <source>This spot does not suit this vehicle. Choose another one.</source>
        <translation>Dieser Stellplatz passt nicht für dieses Fahrzeug. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>This vehicle is already inside. Let it go out, or check the plate.</source>
        <translation>Dieses Fahrzeug ist schon drin. Lassen Sie es hinaus oder prüfen Sie das Kennzeichen.</translation>
    </message>
    <message>
        <source>This vehicle is not inside. Let it come in first, or check the plate.</source>
        <translation>Dieses Fahrzeug ist nicht drin. Lassen Sie es zuerst herein oder prüfen Sie das Kennzeichen.</translation>
    </message>
    <message>
        <source>This can no longer be done with this stay. Open it to see what happened.</source>
        <translation>Das ist bei diesem Aufenthalt nicht mehr möglich. Öffnen Sie ihn, um zu sehen, was geschah.</translation>
    </message>
    <message>
        <source>That is so already: nothing would change.</source>
        <translation>Das ist schon so: nichts würde sich ändern.</translation>
    </message>
    <message>
        <source>This booking begins later. Let the vehicle in without it, or wait until two hours before.</source>
        <translation>Diese Buchung beginnt später. Lassen Sie das Fahrzeug ohne sie herein oder warten Sie bis zwei Stunden davor.</translation>
    </message>
    <message>
        <source>This time has already passed. Choose a later one.</source>
        <translation>Diese Zeit ist schon vorbei. Wählen Sie eine spätere.</translation>
    </message>
    <message>
        <source>This is no longer there. Go back and choose again.</source>
        <translation>Das ist nicht mehr da. Gehen Sie zurück und wählen Sie neu.</translation>
    </message>
    <message>
        <source>This is less than the price. Type what was given.</source>
        <translation>Das ist weniger als der Preis. Geben Sie ein, was gegeben wurde.</translation>
    </message>
    <message>
        <source>Nobody pays with this much. Check the amount.</source>
        <translation>Mit so viel zahlt niemand. Prüfen Sie den Betrag.</translation>
    </message>
    <message>
        <source>The price changed meanwhile. Look at the new one and take it again.</source>
        <translation>Der Preis hat sich inzwischen geändert. Sehen Sie den neuen an und nehmen Sie ihn erneut.</translation>
    </message>
    <message>
        <source>There is nothing to pay. Let the vehicle go out.</source>
        <translation>Es ist nichts zu zahlen. Lassen Sie das Fahrzeug hinaus.</translation>
    </message>
    <message>
        <source>This stay is not paid yet. Take the payment first.</source>
        <translation>Dieser Aufenthalt ist noch nicht bezahlt. Nehmen Sie zuerst die Zahlung an.</translation>
    </message>
    <message>
        <source>This lot has no price yet. A manager can publish one under Tariffs.</source>
        <translation>Dieser Parkplatz hat noch keinen Preis. Die Leitung kann unter Tarife einen veröffentlichen.</translation>
    </message>
    <message>
        <source>The tariff has no price for this time and vehicle. A manager may set one.</source>
        <translation>Der Tarif hat für diese Zeit und dieses Fahrzeug keinen Preis. Die Leitung darf einen festsetzen.</translation>
    </message>
    <message>
        <source>No shift is open at this desk. Log in again to open one.</source>
        <translation>An diesem Schalter ist keine Schicht offen. Melden Sie sich neu an, um eine zu öffnen.</translation>
    </message>
    <message>
        <source>The tariff has a mistake at %1. Correct it there.</source>
        <translation>Der Tarif hat einen Fehler bei %1. Berichtigen Sie ihn dort.</translation>
    </message>
    <message>
        <source>The tariff has a mistake. Correct it and check again.</source>
        <translation>Der Tarif hat einen Fehler. Berichtigen Sie ihn und prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>Parkdesk cannot price %1 exactly. Write the rule in another way.</source>
        <translation>Parkdesk kann %1 nicht genau berechnen. Schreiben Sie die Regel anders.</translation>
    </message>
    <message>
        <source>Parkdesk cannot price this rule exactly. Write it in another way.</source>
        <translation>Parkdesk kann diese Regel nicht genau berechnen. Schreiben Sie sie anders.</translation>
    </message>
    <message>
        <source>The tariff does not give the prices of its own examples. Correct one or the other.</source>
        <translation>Der Tarif ergibt nicht die Preise seiner eigenen Beispiele. Berichtigen Sie das eine oder das andere.</translation>
    </message>
    <message>
        <source>This case cannot be read. Correct its times and words.</source>
        <translation>Dieser Fall ist nicht lesbar. Berichtigen Sie seine Zeiten und Wörter.</translation>
    </message>
    <message>
        <source>This amount is too large to count. Check it.</source>
        <translation>Dieser Betrag ist zu groß. Prüfen Sie ihn.</translation>
    </message>
    <message>
        <source>This cannot be taken back.</source>
        <translation>Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Only the person who did this can take it back.</source>
        <translation>Nur wer das getan hat, kann es zurücknehmen.</translation>
    </message>
    <message>
        <source>This was done at another desk or in a shift that is over. It stays as it is.</source>
        <translation>Das geschah an einem anderen Schalter oder in einer beendeten Schicht. Es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Something was done with this vehicle afterwards. Take that back first.</source>
        <translation>Mit diesem Fahrzeug geschah danach noch etwas. Nehmen Sie das zuerst zurück.</translation>
    </message>
    <message>
        <source>It is too late to take this back.</source>
        <translation>Es ist zu spät, das zurückzunehmen.</translation>
    </message>
    <message>
        <source>The spot is taken by now and no equal one is free, so this stays as it is.</source>
        <translation>Der Stellplatz ist inzwischen vergeben und kein gleicher ist frei; es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>This has been taken back already.</source>
        <translation>Das wurde schon zurückgenommen.</translation>
    </message>
    <message>
        <source>This database already has an owner. Log in, or choose another database.</source>
        <translation>Diese Datenbank hat schon einen Inhaber. Melden Sie sich an oder wählen Sie eine andere Datenbank.</translation>
    </message>
    <message>
        <source>This database is empty. Set it up first.</source>
        <translation>Diese Datenbank ist leer. Richten Sie sie zuerst ein.</translation>
    </message>
    <message>
        <source>This was already done once. Look at Last done before you repeat it.</source>
        <translation>Das wurde schon einmal getan. Sehen Sie unter Zuletzt getan nach, bevor Sie es wiederholen.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Look at it again and repeat.</source>
        <translation>Jemand anderes hat das inzwischen geändert. Sehen Sie es neu an und wiederholen Sie.</translation>
    </message>
    <message>
        <source>The database is busy. Nothing was changed; try again in a moment.</source>
        <translation>Die Datenbank ist beschäftigt. Nichts wurde geändert; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The database cannot be reached. Nothing was changed; check the connection and try again.</source>
        <translation>Die Datenbank ist nicht erreichbar. Nichts wurde geändert; prüfen Sie die Verbindung und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Another Parkdesk works with this database. Close it there first.</source>
        <translation>Ein anderes Parkdesk arbeitet mit dieser Datenbank. Schließen Sie es dort zuerst.</translation>
    </message>
    <message>
        <source>This folder is on a network drive, where a database file is not safe. Choose a folder of this computer.</source>
        <translation>Dieser Ordner liegt auf einem Netzlaufwerk, wo eine Datenbankdatei nicht sicher ist. Wählen Sie einen Ordner dieses Computers.</translation>
    </message>
    <message>
        <source>This database cannot be used by Parkdesk. Choose another one.</source>
        <translation>Parkdesk kann diese Datenbank nicht verwenden. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>This database belongs to a newer Parkdesk. Update this computer first.</source>
        <translation>Diese Datenbank gehört zu einem neueren Parkdesk. Aktualisieren Sie zuerst diesen Computer.</translation>
    </message>
    <message>
        <source>The connection broke while saving. Look at Last done to see whether it was done.</source>
        <translation>Die Verbindung brach beim Speichern ab. Sehen Sie unter Zuletzt getan nach, ob es getan wurde.</translation>
    </message>
    <message>
        <source>Something went wrong inside Parkdesk. Nothing was changed; try again, and tell an administrator if it stays.</source>
        <translation>In Parkdesk ging etwas schief. Nichts wurde geändert; versuchen Sie es erneut und sagen Sie es der Verwaltung, wenn es bleibt.</translation>
    </message>
    <message>
        <source>the operator</source>
        <translation>den Betreiber</translation>
    </message>
    <message>
        <source>the lot</source>
        <translation>den Parkplatz</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>den Namen</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>die Anschrift</translation>
    </message>
    <message>
        <source>the phone number</source>
        <translation>die Telefonnummer</translation>
    </message>
    <message>
        <source>the tax number</source>
        <translation>die Steuernummer</translation>
    </message>
    <message>
        <source>the plate</source>
        <translation>das Kennzeichen</translation>
    </message>
    <message>
        <source>the vehicle type</source>
        <translation>die Fahrzeugart</translation>
    </message>
    <message>
        <source>the spot</source>
        <translation>den Stellplatz</translation>
    </message>
    <message>
        <source>the number of spots</source>
        <translation>die Zahl der Stellplätze</translation>
    </message>
    <message>
        <source>the labels</source>
        <translation>die Bezeichnungen</translation>
    </message>
    <message>
        <source>the time zone</source>
        <translation>die Zeitzone</translation>
    </message>
    <message>
        <source>the currency</source>
        <translation>die Währung</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>den Beginn</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>das Ende</translation>
    </message>
    <message>
        <source>the time of entry</source>
        <translation>die Zeit der Einfahrt</translation>
    </message>
    <message>
        <source>the time of exit</source>
        <translation>die Zeit der Ausfahrt</translation>
    </message>
    <message>
        <source>the ticket code</source>
        <translation>den Ticketcode</translation>
    </message>
    <message>
        <source>the cash given</source>
        <translation>das gegebene Bargeld</translation>
    </message>
    <message>
        <source>the amount</source>
        <translation>den Betrag</translation>
    </message>
    <message>
        <source>the way of payment</source>
        <translation>die Zahlungsart</translation>
    </message>
    <message>
        <source>the card reference</source>
        <translation>die Kartenreferenz</translation>
    </message>
    <message>
        <source>the reason</source>
        <translation>den Grund</translation>
    </message>
    <message>
        <source>the note</source>
        <translation>die Notiz</translation>
    </message>
    <message>
        <source>the login name</source>
        <translation>den Anmeldenamen</translation>
    </message>
    <message>
        <source>the password</source>
        <translation>das Passwort</translation>
    </message>
    <message>
        <source>the PIN</source>
        <translation>die PIN</translation>
    </message>
    <message>
        <source>the role</source>
        <translation>die Rolle</translation>
    </message>
    <message>
        <source>the desk</source>
        <translation>den Schalter</translation>
    </message>
    <message>
        <source>the tariff</source>
        <translation>den Tarif</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>die Datenbank</translation>
    </message>
    <message>
        <source>this field</source>
        <translation>dieses Feld</translation>
    </message>
    <message>
        <source>This vehicle waits already, as number %1.</source>
        <translation>Dieses Fahrzeug wartet schon, als Nummer %1.</translation>
    </message>
    <message>
        <source>This vehicle waits already.</source>
        <translation>Dieses Fahrzeug wartet schon.</translation>
    </message>
    <message>
        <source>The lot is closed now. Say why this vehicle may come in.</source>
        <translation>Der Parkplatz ist jetzt geschlossen. Nennen Sie den Grund, warum dieses Fahrzeug herein darf.</translation>
    </message>
    <message>
        <source>This number waits no longer. Look at the queue again.</source>
        <translation>Diese Nummer wartet nicht mehr. Sehen Sie die Warteschlange neu an.</translation>
    </message>
    <message>
        <source>the opening hours</source>
        <translation>die Öffnungszeiten</translation>
    </message>
    <message>
        <source>the number in the queue</source>
        <translation>die Nummer in der Warteschlange</translation>
    </message>
    <message>
        <source>The printer does not answer. Nothing else is lost; print again when it is ready.</source>
        <translation>Der Drucker antwortet nicht. Sonst ist nichts verloren; drucken Sie erneut, wenn er bereit ist.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <translation>%1 lässt sich nicht schreiben. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>This file cannot be written. Choose another folder.</source>
        <translation>Diese Datei lässt sich nicht schreiben. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Somebody else has changed this plan meanwhile. Take over theirs, then apply yours again.</source>
        <translation>Jemand anders hat diesen Plan inzwischen geändert. Übernehmen Sie dessen Stand und wenden Sie Ihren dann erneut an.</translation>
    </message>
    <message>
        <source>The plan cannot be applied because of %1. See its problems.</source>
        <translation>Der Plan kann wegen %1 nicht angewendet werden. Sehen Sie sich seine Probleme an.</translation>
    </message>
    <message>
        <source>The plan cannot be applied yet. See its problems.</source>
        <translation>Der Plan kann noch nicht angewendet werden. Sehen Sie sich seine Probleme an.</translation>
    </message>
    <message>
        <source>A vehicle stands on %1. Let it go out or move it first, then apply the plan.</source>
        <translation>Auf %1 steht ein Fahrzeug. Lassen Sie es zuerst ausfahren oder stellen Sie es um, dann wenden Sie den Plan an.</translation>
    </message>
    <message>
        <source>A vehicle stands there. Let it go out or move it first.</source>
        <translation>Dort steht ein Fahrzeug. Lassen Sie es zuerst ausfahren oder stellen Sie es um.</translation>
    </message>
    <message>
        <source>This can be changed only before the first stay in the lot.</source>
        <translation>Das lässt sich nur vor dem ersten Aufenthalt auf dem Parkplatz ändern.</translation>
    </message>
    <message>
        <source>The lot is still in use. Let vehicles out, cancel its bookings and end its shifts first.</source>
        <translation>Der Parkplatz wird noch benutzt. Lassen Sie zuerst die Fahrzeuge ausfahren, stornieren Sie seine Buchungen und beenden Sie seine Schichten.</translation>
    </message>
    <message>
        <source>This is the only lot. Make another one first.</source>
        <translation>Das ist der einzige Parkplatz. Legen Sie zuerst einen anderen an.</translation>
    </message>
    <message>
        <source>%1 is closed in this time already. Open it first.</source>
        <translation>%1 ist in dieser Zeit schon gesperrt. Geben Sie den Platz zuerst frei.</translation>
    </message>
    <message>
        <source>This is closed in this time already. Open it first.</source>
        <translation>Das ist in dieser Zeit schon gesperrt. Geben Sie es zuerst frei.</translation>
    </message>
    <message>
        <source>This file cannot be read. See the list of what is wrong with it.</source>
        <translation>Diese Datei kann nicht gelesen werden. Die Liste sagt, was daran falsch ist.</translation>
    </message>
    <message>
        <source>The checker finds an error in this tariff. Correct it, then publish.</source>
        <translation>Die Prüfung findet einen Fehler in diesem Tarif. Berichtigen Sie ihn, dann veröffentlichen Sie.</translation>
    </message>
    <message>
        <source>Somebody else has saved this draft meanwhile. Open it again, or save yours as a new one.</source>
        <translation>Jemand anders hat diesen Entwurf inzwischen gespeichert. Öffnen Sie ihn erneut oder speichern Sie Ihren als neuen.</translation>
    </message>
    <message>
        <source>Line %1 of the calendar file cannot be read. Nothing was taken from it.</source>
        <translation>Zeile %1 der Kalenderdatei kann nicht gelesen werden. Es wurde nichts daraus übernommen.</translation>
    </message>
    <message>
        <source>the calendar</source>
        <translation>der Kalender</translation>
    </message>
    <message>
        <source>the height limit</source>
        <translation>die Höhengrenze</translation>
    </message>
    <message>
        <source>the weight limit</source>
        <translation>die Gewichtsgrenze</translation>
    </message>
    <message>
        <source>the start of the business day</source>
        <translation>der Beginn des Geschäftstags</translation>
    </message>
    <message>
        <source>the length of stay</source>
        <translation>die Aufenthaltsdauer</translation>
    </message>
    <message>
        <source>the time a booking is held</source>
        <translation>die Haltezeit einer Buchung</translation>
    </message>
    <message>
        <source>the time a price is good for</source>
        <translation>die Gültigkeit eines Preises</translation>
    </message>
    <message>
        <source>the time to drive out</source>
        <translation>die Zeit zum Ausfahren</translation>
    </message>
    <message>
        <source>the shortest plate</source>
        <translation>das kürzeste Kennzeichen</translation>
    </message>
    <message>
        <source>the further facts</source>
        <translation>die weiteren Angaben</translation>
    </message>
    <message>
        <source>the zone</source>
        <translation>der Bereich</translation>
    </message>
    <message>
        <source>the level</source>
        <translation>die Ebene</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>der Plan</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>die Datei</translation>
    </message>
    <message>
        <source>%1 is not installed on this computer. Have it installed.</source>
        <translation>%1 ist auf diesem Rechner nicht installiert. Bitte installieren lassen.</translation>
    </message>
    <message>
        <source>A program that is needed for this is not installed on this computer.</source>
        <translation>Ein Programm, das dafür nötig ist, ist auf diesem Rechner nicht installiert.</translation>
    </message>
    <message>
        <source>%1 failed. Nothing was changed.</source>
        <translation>%1 ist fehlgeschlagen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A program that does this failed. Nothing was changed.</source>
        <translation>Ein Programm dafür ist fehlgeschlagen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The event at line %1 of the calendar file is longer than 31 days. Nothing was taken from it.</source>
        <translation>Die Veranstaltung in Zeile %1 der Kalenderdatei dauert länger als 31 Tage. Nichts wurde daraus übernommen.</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Angehalten. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>the port</source>
        <translation>der Port</translation>
    </message>
    <message>
        <source>This was stopped before it was answered. Ask again.</source>
        <translation>Dies wurde abgebrochen, bevor die Antwort da war. Bitte noch einmal fragen.</translation>
    </message>
    <message>
        <source>There is no offer any more. Look at the waiting list again.</source>
        <translation>Es gibt kein Angebot mehr. Sehen Sie noch einmal in die Warteliste.</translation>
    </message>
    <message>
        <source>Others have booked meanwhile. Look at the moves again, then book.</source>
        <translation>Inzwischen wurde anderes gebucht. Sehen Sie sich die Umstellungen noch einmal an und buchen Sie dann.</translation>
    </message>
    <message>
        <source>This is no mail address. It looks like name@example.org.</source>
        <translation>Das ist keine Mailadresse. Sie sieht aus wie name@example.org.</translation>
    </message>
    <message>
        <source>This is no phone number. Digits, blanks and one + are enough.</source>
        <translation>Das ist keine Telefonnummer. Ziffern, Leerzeichen und ein + genügen.</translation>
    </message>
    <message>
        <source>This is not the code that was sent. Look again.</source>
        <translation>Das ist nicht der Code, der gesendet wurde. Sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>This code is used, too old, or was tried too often. Ask for another one.</source>
        <translation>Dieser Code ist benutzt, zu alt oder wurde zu oft probiert. Fordern Sie einen neuen an.</translation>
    </message>
    <message>
        <source>A code was sent just now. Wait a minute before the next one.</source>
        <translation>Gerade wurde ein Code gesendet. Warten Sie eine Minute bis zum nächsten.</translation>
    </message>
    <message>
        <source>The mail address is not proven yet. Enter the code sent to it.</source>
        <translation>Die Mailadresse ist noch nicht bestätigt. Geben Sie den Code ein, der dorthin gesendet wurde.</translation>
    </message>
    <message>
        <source>This driver is suspended. A manager can change that.</source>
        <translation>Dieser Fahrer ist gesperrt. Eine Leitung kann das ändern.</translation>
    </message>
    <message>
        <source>This driver was erased. Nothing personal is kept.</source>
        <translation>Dieser Fahrer wurde gelöscht. Nichts Persönliches ist aufbewahrt.</translation>
    </message>
    <message>
        <source>The limit of %1 is reached.</source>
        <translation>Die Grenze von %1 ist erreicht.</translation>
    </message>
    <message>
        <source>The limit is reached.</source>
        <translation>Die Grenze ist erreicht.</translation>
    </message>
    <message>
        <source>No mail server is set up. An admin can do that under Jobs and Mail.</source>
        <translation>Es ist kein Mailserver eingerichtet. Ein Admin kann das unter Aufgaben und Mail tun.</translation>
    </message>
    <message>
        <source>The mail server refused this or does not answer. It is tried again by itself.</source>
        <translation>Der Mailserver hat das abgelehnt oder antwortet nicht. Es wird von selbst noch einmal versucht.</translation>
    </message>
    <message>
        <source>Another program works on this already. Wait until it is done.</source>
        <translation>Ein anderes Programm arbeitet schon daran. Warten Sie, bis es fertig ist.</translation>
    </message>
    <message>
        <source>The code of your authenticator app is needed as well.</source>
        <translation>Der Code Ihrer Authentifizierungs-App wird auch gebraucht.</translation>
    </message>
    <message>
        <source>This is not the code that the app shows now. Each code works once.</source>
        <translation>Das ist nicht der Code, den die App jetzt zeigt. Jeder Code gilt einmal.</translation>
    </message>
    <message>
        <source>The card was declined. Nothing was charged.</source>
        <translation>Die Karte wurde abgelehnt. Es wurde nichts abgebucht.</translation>
    </message>
    <message>
        <source>A card payment for this stay is not settled yet. It is asked about by itself.</source>
        <translation>Eine Kartenzahlung für diesen Aufenthalt ist noch offen. Sie wird von selbst geklärt.</translation>
    </message>
    <message>
        <source>The card terminal does not answer. Nothing was charged.</source>
        <translation>Das Kartengerät antwortet nicht. Es wurde nichts abgebucht.</translation>
    </message>
    <message>
        <source>A fee for the unused booking %1 is open. Take it first, then book.</source>
        <translation>Für die ungenutzte Buchung %1 ist eine Gebühr offen. Nehmen Sie sie zuerst, dann buchen Sie.</translation>
    </message>
</context>
<context>
    <name>FeeWords</name>
    <message>
        <source>did not come</source>
        <translation>nicht gekommen</translation>
    </message>
    <message>
        <source>cancelled late</source>
        <translation>spät storniert</translation>
    </message>
    <message>
        <source>%1 Booked %2 to %3, and did not come.</source>
        <translation>%1 Gebucht %2 bis %3 und nicht gekommen.</translation>
    </message>
    <message>
        <source>%1 Booked %2 to %3, cancelled %4.</source>
        <translation>%1 Gebucht %2 bis %3, storniert %4.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>%1 paid the fee of %2, receipt %3</source>
        <translation>%1 hat die Gebühr von %2 bezahlt, Quittung %3</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Zurück %1</translation>
    </message>
    <message>
        <source>%1 Give back %2.</source>
        <translation>%1 Geben Sie %2 zurück.</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Erlassen</translation>
    </message>
    <message>
        <source>%1 owes %2 no longer</source>
        <translation>%1 schuldet %2 nicht mehr</translation>
    </message>
</context>
<context>
    <name>FieldValue</name>
    <message>
        <source>An amount, for example 12.50.</source>
        <translation>Ein Betrag, zum Beispiel 12,50.</translation>
    </message>
    <message>
        <source>A length of time, for example 15, 1 h 30 or 2 d.</source>
        <translation>Eine Dauer, zum Beispiel 15, 1 h 30 oder 2 d.</translation>
    </message>
    <message>
        <source>A time of day, for example 18:00.</source>
        <translation>Eine Uhrzeit, zum Beispiel 18:00.</translation>
    </message>
    <message>
        <source>A date, for example 2026-12-25.</source>
        <translation>Ein Datum, zum Beispiel 2026-12-25.</translation>
    </message>
    <message>
        <source>A day and a time, for example Thu 16:20 or 2026-12-03 16:20.</source>
        <translation>Ein Tag und eine Uhrzeit, zum Beispiel Do 16:20 oder 2026-12-03 16:20.</translation>
    </message>
    <message>
        <source>Days, for example Mon to Fri, or Sat, Sun, public holidays.</source>
        <translation>Tage, zum Beispiel Mo bis Fr oder Sa, So, Feiertage.</translation>
    </message>
    <message>
        <source>A number, for example 1.5.</source>
        <translation>Eine Zahl, zum Beispiel 1,5.</translation>
    </message>
    <message>
        <source>A whole number from 1 on.</source>
        <translation>Eine ganze Zahl ab 1.</translation>
    </message>
    <message>
        <source>Some words.</source>
        <translation>Einige Worte.</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1 Wochen</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>no exit</source>
        <translation>keine Ausfahrt</translation>
    </message>
    <message>
        <source>Dates, for example 2026-12-25, 2026-12-28 to 2027-01-03.</source>
        <translation>Tage, zum Beispiel 2026-12-25, 2026-12-28 bis 2027-01-03.</translation>
    </message>
    <message>
        <source>A day and a time, for example Thu 16:20; empty for a stay without an exit.</source>
        <translation>Ein Tag und eine Uhrzeit, zum Beispiel Do 16:20; leer bei einem Aufenthalt ohne Ausfahrt.</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>Occupied</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Time that places were taken, all of them together.</source>
        <translation>Zeit, in der Plätze belegt waren, alle zusammen.</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Time of all places, less those that were closed.</source>
        <translation>Zeit aller Plätze, ohne die gesperrten.</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Belegung</translation>
    </message>
    <message>
        <source>Occupied time ÷ supply, exact to the second.</source>
        <translation>Belegte Zeit ÷ Angebot, auf die Sekunde genau.</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Ankünfte</translation>
    </message>
    <message>
        <source>Vehicles that came in.</source>
        <translation>Fahrzeuge, die hereinkamen.</translation>
    </message>
    <message>
        <source>Departures</source>
        <translation>Abfahrten</translation>
    </message>
    <message>
        <source>Vehicles that left.</source>
        <translation>Fahrzeuge, die ausfuhren.</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Payments taken, refunds not counted.</source>
        <translation>Angenommene Zahlungen, ohne Erstattungen.</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Eingenommen</translation>
    </message>
    <message>
        <source>What was paid, tax in, on the day it was taken.</source>
        <translation>Was gezahlt wurde, mit Steuer, am Tag der Annahme.</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Erstattungen</translation>
    </message>
    <message>
        <source>Payments that were given back.</source>
        <translation>Zahlungen, die zurückgegeben wurden.</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>What was given back, as a negative amount.</source>
        <translation>Was zurückgegeben wurde, als negativer Betrag.</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Einnahmen</translation>
    </message>
    <message>
        <source>What was taken less what was refunded, tax in.</source>
        <translation>Was eingenommen wurde abzüglich Erstattungen, mit Steuer.</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>The tax that is in the revenue.</source>
        <translation>Die Steuer, die in den Einnahmen steckt.</translation>
    </message>
    <message>
        <source>Average payment</source>
        <translation>Mittlere Zahlung</translation>
    </message>
    <message>
        <source>Taken ÷ payments.</source>
        <translation>Eingenommen ÷ Zahlungen.</translation>
    </message>
    <message>
        <source>Per space and day</source>
        <translation>Je Platz und Tag</translation>
    </message>
    <message>
        <source>Revenue ÷ supply in days of a space.</source>
        <translation>Einnahmen ÷ Angebot in Tagen eines Platzes.</translation>
    </message>
    <message>
        <source>Per space and hour</source>
        <translation>Je Platz und Stunde</translation>
    </message>
    <message>
        <source>Revenue ÷ supply in hours of a space.</source>
        <translation>Einnahmen ÷ Angebot in Stunden eines Platzes.</translation>
    </message>
    <message>
        <source>Per occupied hour</source>
        <translation>Je belegte Stunde</translation>
    </message>
    <message>
        <source>Revenue ÷ occupied hours.</source>
        <translation>Einnahmen ÷ belegte Stunden.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Its part of all of them.</source>
        <translation>Sein Teil an allen.</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Umschlag</translation>
    </message>
    <message>
        <source>Arrivals by space and day.</source>
        <translation>Ankünfte je Platz und Tag.</translation>
    </message>
    <message>
        <source>No-shows</source>
        <translation>Nicht gekommen</translation>
    </message>
    <message>
        <source>Bookings that nobody came for ÷ bookings that were not cancelled before their start.</source>
        <translation>Buchungen, zu denen niemand kam ÷ Buchungen, die nicht vor ihrem Beginn storniert wurden.</translation>
    </message>
    <message>
        <source>Average stay</source>
        <translation>Mittlere Parkdauer</translation>
    </message>
    <message>
        <source>Mean length of the stays that ended in the period.</source>
        <translation>Mittlere Dauer der Aufenthalte, die im Zeitraum endeten.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <comment>points of percent</comment>
        <translation>%1 Pkt</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date format of QLocale</comment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>%1 %2:00</source>
        <comment>weekday, hour</comment>
        <translation>%1 %2:00</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>date format of QLocale</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Parkplatz</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Bewegungen</translation>
    </message>
    <message>
        <source>Vehicles that came in or left.</source>
        <translation>Fahrzeuge, die kamen oder ausfuhren.</translation>
    </message>
    <message>
        <source>An hour</source>
        <translation>Je Stunde</translation>
    </message>
    <message>
        <source>Movements ÷ hours that passed, a repeated hour counted twice.</source>
        <translation>Bewegungen ÷ vergangene Stunden, eine wiederholte Stunde doppelt gezählt.</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Half of the stays were no longer.</source>
        <translation>Die Hälfte der Aufenthalte war nicht länger.</translation>
    </message>
    <message>
        <source>9 of 10</source>
        <translation>9 von 10</translation>
    </message>
    <message>
        <source>Nine of ten stays were no longer.</source>
        <translation>Neun von zehn Aufenthalten waren nicht länger.</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Bookings that were made.</source>
        <translation>Buchungen, die angenommen wurden.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Bookings for that day.</source>
        <translation>Buchungen für diesen Tag.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Bookings for that day that were cancelled.</source>
        <translation>Buchungen für diesen Tag, die storniert wurden.</translation>
    </message>
    <message>
        <source>Cancelled late</source>
        <translation>Spät storniert</translation>
    </message>
    <message>
        <source>Those cancelled after their start.</source>
        <translation>Davon nach ihrem Beginn storniert.</translation>
    </message>
    <message>
        <source>Nobody came</source>
        <translation>Nicht gekommen</translation>
    </message>
    <message>
        <source>Bookings that nobody came for.</source>
        <translation>Buchungen, zu denen niemand kam.</translation>
    </message>
    <message>
        <source>Those cancelled after their start ÷ bookings not cancelled before it.</source>
        <translation>Nach ihrem Beginn storniert ÷ nicht vor ihrem Beginn stornierte Buchungen.</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>Deeds that somebody must explain.</source>
        <translation>Vorgänge, die jemand erklären muss.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, way to pay</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>length of a stay</comment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Bezahlt mit</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>Weg herein</translation>
    </message>
    <message>
        <source>Second vehicle with a plate</source>
        <translation>Zweites Fahrzeug mit einem Kennzeichen</translation>
    </message>
    <message>
        <source>Price of the lot, without a tariff</source>
        <translation>Preis des Parkplatzes, ohne Tarif</translation>
    </message>
    <message>
        <source>Left owing</source>
        <translation>Offen ausgefahren</translation>
    </message>
    <message>
        <source>Left unseen</source>
        <translation>Ungesehen ausgefahren</translation>
    </message>
    <message>
        <source>Towed away</source>
        <translation>Abgeschleppt</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Umgestellt</translation>
    </message>
    <message>
        <source>Plate corrected</source>
        <translation>Kennzeichen berichtigt</translation>
    </message>
    <message>
        <source>Vehicle type corrected</source>
        <translation>Fahrzeugart berichtigt</translation>
    </message>
    <message>
        <source>Found on another spot</source>
        <translation>Auf anderem Stellplatz gefunden</translation>
    </message>
    <message>
        <source>Unknown vehicle found</source>
        <translation>Unbekanntes Fahrzeug gefunden</translation>
    </message>
    <message>
        <source>On a larger spot</source>
        <translation>Auf einem größeren Stellplatz</translation>
    </message>
    <message>
        <source>Let in beyond the marked spots</source>
        <translation>Über die Stellplätze hinaus eingelassen</translation>
    </message>
    <message>
        <source>Out of opening hours</source>
        <translation>Außerhalb der Öffnungszeiten</translation>
    </message>
    <message>
        <source>Lost ticket</source>
        <translation>Ticket verloren</translation>
    </message>
    <message>
        <source>Payment taken back</source>
        <translation>Zahlung zurückgenommen</translation>
    </message>
    <message>
        <source>Written down later</source>
        <translation>Später nachgetragen</translation>
    </message>
    <message>
        <source>Price said by a manager</source>
        <translation>Preis von der Leitung genannt</translation>
    </message>
    <message>
        <source>Fee for a booking waived</source>
        <translation>Gebühr für eine Buchung erlassen</translation>
    </message>
    <message>
        <source>Taken by card, to be given back</source>
        <translation>Mit Karte bezahlt, zurückzugeben</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>There is something to look at here (%1).</source>
        <translation>Hier ist etwas anzusehen (%1).</translation>
    </message>
    <message>
        <source>This rule never wins: rules above it hold at all its times.</source>
        <translation>Diese Regel gewinnt nie: Regeln darüber gelten zu allen ihren Zeiten.</translation>
    </message>
    <message>
        <source>The price for all other time is never asked: the rules cover every hour.</source>
        <translation>Der Preis für alle übrige Zeit wird nie verlangt: die Regeln decken jede Stunde.</translation>
    </message>
    <message>
        <source>There is time without a price, from %from to %until.</source>
        <translation>Es gibt Zeit ohne Preis, von %from bis %until.</translation>
    </message>
    <message>
        <source>A longer stay is cheaper by this step.</source>
        <translation>Durch diese Stufe ist längeres Parken billiger.</translation>
    </message>
    <message>
        <source>A longer stay costs less: until %exit it is %amount, a little earlier %shorter.</source>
        <translation>Längeres Parken kostet weniger: bis %exit %amount, etwas früher %shorter.</translation>
    </message>
    <message>
        <source>Nobody pays by this table.</source>
        <translation>Niemand zahlt nach dieser Tabelle.</translation>
    </message>
    <message>
        <source>An example does not hold: it says %expected, the rules make %got.</source>
        <translation>Ein Beispiel stimmt nicht: es sagt %expected, die Regeln ergeben %got.</translation>
    </message>
    <message>
        <source>This offer never wins.</source>
        <translation>Dieses Angebot gewinnt nie.</translation>
    </message>
    <message>
        <source>Something is missing here.</source>
        <translation>Hier fehlt etwas.</translation>
    </message>
    <message>
        <source>This is not known here.</source>
        <translation>Das ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>This word is not known here.</source>
        <translation>Dieses Wort ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>This is no amount of the currency.</source>
        <translation>Das ist kein Betrag der Währung.</translation>
    </message>
    <message>
        <source>This is no number that fits here.</source>
        <translation>Das ist keine Zahl, die hier passt.</translation>
    </message>
    <message>
        <source>This is no length of time.</source>
        <translation>Das ist keine Dauer.</translation>
    </message>
    <message>
        <source>This is no time.</source>
        <translation>Das ist keine Zeit.</translation>
    </message>
    <message>
        <source>This is no time of day.</source>
        <translation>Das ist keine Uhrzeit.</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>Das ist kein Datum.</translation>
    </message>
    <message>
        <source>This time zone is not known.</source>
        <translation>Diese Zeitzone ist nicht bekannt.</translation>
    </message>
    <message>
        <source>A short name has letters, digits, dots and dashes only.</source>
        <translation>Ein Kurzname hat nur Buchstaben, Ziffern, Punkte und Striche.</translation>
    </message>
    <message>
        <source>The words are empty or too long.</source>
        <translation>Die Worte sind leer oder zu lang.</translation>
    </message>
    <message>
        <source>This is outside what can be priced.</source>
        <translation>Das liegt außerhalb dessen, was berechnet werden kann.</translation>
    </message>
    <message>
        <source>Two things here contradict each other.</source>
        <translation>Zwei Angaben widersprechen sich hier.</translation>
    </message>
    <message>
        <source>This is here twice.</source>
        <translation>Das steht hier zweimal.</translation>
    </message>
    <message>
        <source>This short name is used twice.</source>
        <translation>Dieser Kurzname ist zweimal vergeben.</translation>
    </message>
    <message>
        <source>There is no table of this name.</source>
        <translation>Es gibt keine Tabelle dieses Namens.</translation>
    </message>
    <message>
        <source>There is no rule of this name.</source>
        <translation>Es gibt keine Regel dieses Namens.</translation>
    </message>
    <message>
        <source>This is longer than the unit of time.</source>
        <translation>Das ist länger als die Zeiteinheit.</translation>
    </message>
    <message>
        <source>The unit of time is no multiple of this.</source>
        <translation>Die Zeiteinheit ist kein Vielfaches davon.</translation>
    </message>
    <message>
        <source>A rule that ends on another day begins on exactly one day.</source>
        <translation>Eine Regel, die an einem anderen Tag endet, beginnt an genau einem Tag.</translation>
    </message>
    <message>
        <source>Nothing can follow a step without an end.</source>
        <translation>Nach einer Stufe ohne Ende kann nichts folgen.</translation>
    </message>
    <message>
        <source>There is no maximum of a day to ask for.</source>
        <translation>Es gibt keinen Tageshöchstbetrag, der verlangt werden könnte.</translation>
    </message>
    <message>
        <source>Each step must reach further than the one before.</source>
        <translation>Jede Stufe muss weiter reichen als die vorige.</translation>
    </message>
    <message>
        <source>On the night of a clock change (%entry) the price is %answer, in other nights %ordinary.</source>
        <translation>In der Nacht einer Zeitumstellung (%entry) ist der Preis %answer, in anderen Nächten %ordinary.</translation>
    </message>
    <message>
        <source>No stay has a price.</source>
        <translation>Kein Aufenthalt hat einen Preis.</translation>
    </message>
    <message>
        <source>Between two rules, from %from to %until, another one holds for a moment.</source>
        <translation>Zwischen zwei Regeln gilt von %from bis %until kurz eine andere.</translation>
    </message>
    <message>
        <source>The dates of this rule were over on %until.</source>
        <translation>Die Daten dieser Regel waren am %until vorbei.</translation>
    </message>
    <message>
        <source>This step begins after %from min, but no stay climbs further than %longest min.</source>
        <translation>Diese Stufe beginnt nach %from min, aber weiter als %longest min steigt kein Aufenthalt.</translation>
    </message>
    <message>
        <source>This price holds for %until min, and the first %grace min are free.</source>
        <translation>Dieser Preis gilt %until min, und die ersten %grace min sind frei.</translation>
    </message>
    <message>
        <source>This maximum of %cap is above that of a longer time, %longer.</source>
        <translation>Dieser Höchstbetrag von %cap liegt über dem einer längeren Zeit, %longer.</translation>
    </message>
    <message>
        <source>The least price, %minimum, is above the maximum of %cap.</source>
        <translation>Der Mindestpreis %minimum liegt über dem Höchstbetrag %cap.</translation>
    </message>
    <message>
        <source>The day of this maximum begins at another time than the day of its table.</source>
        <translation>Der Tag dieses Höchstbetrags beginnt zu einer anderen Zeit als der Tag seiner Tabelle.</translation>
    </message>
    <message>
        <source>This extra is never due.</source>
        <translation>Dieser Zuschlag wird nie fällig.</translation>
    </message>
    <message>
        <source>This discount takes nothing away.</source>
        <translation>Dieser Rabatt zieht nichts ab.</translation>
    </message>
    <message>
        <source>Because of %rule, leaving at %exit costs %amount, a little earlier %shorter.</source>
        <translation>Wegen %rule kostet die Ausfahrt um %exit %amount, etwas früher %shorter.</translation>
    </message>
    <message>
        <source>A short stay over midnight, from %entry, costs %amount; on one day at most %usual.</source>
        <translation>Kurzes Parken über Mitternacht, ab %entry, kostet %amount; an einem Tag höchstens %usual.</translation>
    </message>
    <message>
        <source>Every stay is free.</source>
        <translation>Jeder Aufenthalt ist frei.</translation>
    </message>
    <message>
        <source>A lost ticket costs %lost, an hour %hour.</source>
        <translation>Ein verlorenes Ticket kostet %lost, eine Stunde %hour.</translation>
    </message>
    <message>
        <source>It is cheaper when the lot is fuller.</source>
        <translation>Es wird billiger, wenn der Parkplatz voller ist.</translation>
    </message>
    <message>
        <source>A tax of %percent % is unusual.</source>
        <translation>Eine Steuer von %percent % ist ungewöhnlich.</translation>
    </message>
    <message>
        <source>Amounts are rounded to %step, more than the smallest price of %smallest.</source>
        <translation>Beträge werden auf %step gerundet, mehr als der kleinste Preis von %smallest.</translation>
    </message>
    <message>
        <source>There are %minutes min to drive out after paying.</source>
        <translation>Nach dem Zahlen bleiben %minutes min zur Ausfahrt.</translation>
    </message>
    <message>
        <source>Rules for holidays and events meet a calendar without days.</source>
        <translation>Regeln für Feiertage und Veranstaltungen treffen auf einen Kalender ohne Tage.</translation>
    </message>
    <message>
        <source>The steps end after %hours h: a longer stay has no price.</source>
        <translation>Die Stufen enden nach %hours h: längeres Parken hat keinen Preis.</translation>
    </message>
    <message>
        <source>This maximum of %cap is never reached.</source>
        <translation>Dieser Höchstbetrag von %cap wird nie erreicht.</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>kein Preis</translation>
    </message>
</context>
<context>
    <name>ForecastCards</name>
    <message>
        <source>all places</source>
        <translation>alle Plätze</translation>
    </message>
    <message>
        <source>How Full Will It Be?</source>
        <translation>Wie voll wird es?</translation>
    </message>
    <message>
        <source>How Full by the Counters?</source>
        <translation>Wie voll nach den Zählern?</translation>
    </message>
    <message>
        <source>Counted lot</source>
        <translation>Gezählter Parkplatz</translation>
    </message>
    <message>
        <source>no readings yet</source>
        <translation>noch keine Zählerstände</translation>
    </message>
    <message>
        <source>%1:00</source>
        <comment>hour</comment>
        <translation>%1:00</translation>
    </message>
    <message>
        <source>%1: no reading</source>
        <translation>%1: kein Zählerstand</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 places on average, most %3, of %n readings</source>
        <comment>hour, counts</comment>
        <translation>
            <numerusform>%1: im Mittel %2 Plätze, höchstens %3, aus %n Zählerstand</numerusform>
            <numerusform>%1: im Mittel %2 Plätze, höchstens %3, aus %n Zählerständen</numerusform>
        </translation>
    </message>
    <message>
        <source>counted, %1</source>
        <comment>period</comment>
        <translation>gezählt, %1</translation>
    </message>
    <message numerus="yes">
        <source>Once %n day(s) are known, the next two weeks are shown here.</source>
        <translation>
            <numerusform>Sobald %n Tag bekannt ist, stehen hier die nächsten zwei Wochen.</numerusform>
            <numerusform>Sobald %n Tage bekannt sind, stehen hier die nächsten zwei Wochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counters have told nothing yet. Their files are taken in by Import.</source>
        <translation>Von Zählern ist noch nichts bekannt. Ihre Dateien nimmt die Übernahme auf.</translation>
    </message>
</context>
<context>
    <name>ForecastWords</name>
    <message>
        <source>%1, %2:00</source>
        <comment>day, hour</comment>
        <translation>%1, %2:00</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date format of QLocale</comment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>%1: %2 places, %3 to %4</source>
        <comment>hour, counts</comment>
        <translation>%1: %2 Plätze, %3 bis %4</translation>
    </message>
    <message>
        <source>, %1 booked</source>
        <comment>places</comment>
        <translation>, %1 gebucht</translation>
    </message>
    <message>
        <source>, revenue %1</source>
        <comment>amount</comment>
        <translation>, Einnahmen %1</translation>
    </message>
    <message>
        <source>, holiday or event</source>
        <translation>, Feiertag oder Ereignis</translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>date format of QLocale</comment>
        <translation>ddd d</translation>
    </message>
    <message>
        <source>%1: no data</source>
        <translation>%1: keine Daten</translation>
    </message>
    <message>
        <source>the next 14 days</source>
        <translation>die nächsten 14 Tage</translation>
    </message>
    <message>
        <source>Not enough data yet: %1 of %2 days are known.</source>
        <translation>Noch zu wenig Daten: %1 von %2 Tagen sind bekannt.</translation>
    </message>
    <message>
        <source>How good it is cannot be told yet.</source>
        <translation>Wie gut sie ist, lässt sich noch nicht sagen.</translation>
    </message>
    <message>
        <source>Tried on the last two weeks: wrong by %1 places on average; &quot;as a week ago&quot; by %2.</source>
        <translation>An den letzten zwei Wochen erprobt: im Mittel um %1 Plätze falsch; „wie vor einer Woche“ um %2.</translation>
    </message>
    <message>
        <source>Tried on the last two weeks: wrong by %1 places on average, no better than &quot;as a week ago&quot; (%2).</source>
        <translation>An den letzten zwei Wochen erprobt: im Mittel um %1 Plätze falsch, nicht besser als „wie vor einer Woche“ (%2).</translation>
    </message>
</context>
<context>
    <name>FoundWords</name>
    <message>
        <source>booked</source>
        <translation>gebucht</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>drinnen</translation>
    </message>
    <message>
        <source>left</source>
        <translation>ausgefahren</translation>
    </message>
    <message>
        <source>left, paid</source>
        <translation>ausgefahren, bezahlt</translation>
    </message>
    <message>
        <source>left, free of charge</source>
        <translation>ausgefahren, kostenlos</translation>
    </message>
    <message>
        <source>left owing</source>
        <translation>schuldig geblieben</translation>
    </message>
    <message>
        <source>left unseen</source>
        <translation>ungesehen ausgefahren</translation>
    </message>
    <message>
        <source>towed away</source>
        <translation>abgeschleppt</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>nobody came</source>
        <translation>niemand kam</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>way of paying</comment>
        <translation>Anders</translation>
    </message>
</context>
<context>
    <name>FullWords</name>
    <message>
        <source>Larger spot</source>
        <translation>Größerer Stellplatz</translation>
    </message>
    <message>
        <source>Come In</source>
        <translation>Einlassen</translation>
    </message>
    <message>
        <source>No spot for larger vehicles is free</source>
        <translation>Kein Stellplatz für größere Fahrzeuge ist frei</translation>
    </message>
    <message>
        <source>Larger spot, %1</source>
        <translation>Größerer Stellplatz, %1</translation>
    </message>
    <message>
        <source>Larger spot: %1, %2</source>
        <translation>Größerer Stellplatz: %1, %2</translation>
    </message>
    <message>
        <source>Come In on %1</source>
        <translation>Auf %1</translation>
    </message>
    <message>
        <source>Price stays that of a %1 · until about %2</source>
        <translation>Preis bleibt der für %1 · bis etwa %2</translation>
    </message>
    <message numerus="yes">
        <source>%n %1 spot(s) free</source>
        <translation>
            <numerusform>ein Platz für %1 frei</numerusform>
            <numerusform>%n Plätze für %1 frei</numerusform>
        </translation>
    </message>
    <message>
        <source>Another lot</source>
        <translation>Anderer Parkplatz</translation>
    </message>
    <message>
        <source>Hold There</source>
        <translation>Dort freihalten</translation>
    </message>
    <message>
        <source>No other lot is open and has a place for a %1</source>
        <translation>Kein anderer Parkplatz ist offen und hat Platz für %1</translation>
    </message>
    <message>
        <source>A place is held there for %1</source>
        <translation>Ein Platz wird dort %1 freigehalten</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n more lot(s) with places</source>
        <translation>
            <numerusform>%1 · ein weiterer Parkplatz mit Plätzen</numerusform>
            <numerusform>%1 · %n weitere Parkplätze mit Plätzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) free</source>
        <translation>
            <numerusform>ein Platz frei</numerusform>
            <numerusform>%n Plätze frei</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>When the next place is free is not known</source>
        <translation>Wann der nächste Platz frei wird, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Likely next free: %1</source>
        <translation>Wohl als Nächstes frei: %1</translation>
    </message>
    <message>
        <source>Give Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Wait in the queue as number %1</source>
        <translation>Als Nummer %1 in der Schlange warten</translation>
    </message>
    <message>
        <source>Waits in the queue as number %1</source>
        <translation>Wartet in der Schlange als Nummer %1</translation>
    </message>
    <message>
        <source>Leave Queue</source>
        <translation>Schlange verlassen</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>Niemand wartet</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting, longest %1</source>
        <translation>
            <numerusform>einer wartet, seit %1</numerusform>
            <numerusform>%n warten, seit %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Overflow zone</source>
        <translation>Überlaufzone</translation>
    </message>
    <message>
        <source>Ask Manager</source>
        <translation>Leitung fragen</translation>
    </message>
    <message>
        <source>Needs a manager, who is asked for a password here</source>
        <translation>Nur mit dem Passwort der Leitung</translation>
    </message>
    <message>
        <source>Beside the marked spots; noted as an exception</source>
        <translation>Neben den markierten Plätzen; als Ausnahme vermerkt</translation>
    </message>
    <message>
        <source>Use Overflow</source>
        <translation>Überlauf nutzen</translation>
    </message>
    <message>
        <source>Nobody stands there</source>
        <translation>Niemand steht dort</translation>
    </message>
    <message numerus="yes">
        <source>%n vehicle(s) stand there</source>
        <translation>
            <numerusform>ein Fahrzeug steht dort</numerusform>
            <numerusform>%n Fahrzeuge stehen dort</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn away</source>
        <translation>Abweisen</translation>
    </message>
    <message>
        <source>Counted with its reason for the reports</source>
        <translation>Mit dem Grund für die Berichte gezählt</translation>
    </message>
    <message numerus="yes">
        <source>%n today, each with its reason</source>
        <translation>
            <numerusform>einer heute, mit dem Grund</numerusform>
            <numerusform>%n heute, jeder mit dem Grund</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn Away</source>
        <translation>Abweisen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>%1 lets %2 come in on the larger spot %3.</source>
        <translation>%1 lässt %2 auf dem größeren Stellplatz %3 herein.</translation>
    </message>
    <message>
        <source>%1 lets %2 come in on a larger spot.</source>
        <translation>%1 lässt %2 auf einem größeren Stellplatz herein.</translation>
    </message>
    <message>
        <source>%1 holds a place in %3 for %2.</source>
        <translation>%1 hält in %3 einen Platz für %2 frei.</translation>
    </message>
    <message>
        <source>%1 takes %2 with its number %3 out of the queue.</source>
        <translation>%1 nimmt %2 mit der Nummer %3 aus der Schlange.</translation>
    </message>
    <message>
        <source>%1 gives %2 the number %3 in the queue.</source>
        <translation>%1 gibt %2 die Nummer %3 in der Schlange.</translation>
    </message>
    <message>
        <source>%1 lets %2 come in to the overflow zone.</source>
        <translation>%1 lässt %2 in die Überlaufzone.</translation>
    </message>
    <message>
        <source>%1 asks a manager to let %2 into the overflow zone.</source>
        <translation>%1 fragt die Leitung, ob %2 in die Überlaufzone darf.</translation>
    </message>
    <message>
        <source>%1 turns %2 away.</source>
        <translation>%1 weist %2 ab.</translation>
    </message>
    <message>
        <source>%1 No %2 spot fits %3 now. %4 does nothing yet: choose with %5 or a key below.</source>
        <translation>%1 Kein Platz (%2) für %3 frei. %4 tut noch nichts: Wählen Sie mit %5 oder einer Taste.</translation>
    </message>
    <message>
        <source>%1 No %2 spot fits %3 now.</source>
        <translation>%1 Kein Platz (%2) für %3 frei.</translation>
    </message>
    <message>
        <source>Lot full</source>
        <translation>Parkplatz voll</translation>
    </message>
    <message>
        <source>Too high or too long</source>
        <translation>Zu hoch oder zu lang</translation>
    </message>
    <message>
        <source>Did not want to wait</source>
        <translation>Wollte nicht warten</translation>
    </message>
    <message>
        <source>Too expensive</source>
        <translation>Zu teuer</translation>
    </message>
</context>
<context>
    <name>HealthWords</name>
    <message>
        <source>not looked at</source>
        <translation>nicht angesehen</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <translation>%1 von %2 frei</translation>
    </message>
    <message numerus="yes">
        <source>%1, full in about %n day(s)</source>
        <translation>
            <numerusform>%1, voll in etwa %n Tag</numerusform>
            <numerusform>%1, voll in etwa %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>none was made yet</source>
        <translation>noch keine gemacht</translation>
    </message>
    <message>
        <source>%1, %2, opened and proved</source>
        <comment>when, size</comment>
        <translation>%1, %2, geöffnet und geprüft</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, with %n finding(s)</source>
        <comment>when, size</comment>
        <translation>
            <numerusform>%1, %2, mit %n Befund</numerusform>
            <numerusform>%1, %2, mit %n Befunden</numerusform>
        </translation>
    </message>
    <message>
        <source>not proved as a whole yet</source>
        <translation>noch nicht im Ganzen geprüft</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n charge(s) priced again, all is well</source>
        <translation>
            <numerusform>%1, %n Preis nachgerechnet, alles in Ordnung</numerusform>
            <numerusform>%1, %n Preise nachgerechnet, alles in Ordnung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n finding(s)</source>
        <translation>
            <numerusform>%1, %n Befund</numerusform>
            <numerusform>%1, %n Befunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>being made for %n lot(s)</source>
        <translation>
            <numerusform>werden für %n Parkplatz gebildet</numerusform>
            <numerusform>werden für %n Parkplätze gebildet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) are still to be added up</source>
        <translation>
            <numerusform>%n Stunde ist noch zusammenzuzählen</numerusform>
            <numerusform>%n Stunden sind noch zusammenzuzählen</numerusform>
        </translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation>noch nicht verglichen</translation>
    </message>
    <message>
        <source>equal the stays and payments, compared %1</source>
        <translation>gleich den Aufenthalten und Zahlungen, verglichen %1</translation>
    </message>
    <message numerus="yes">
        <source>%n sum(s) do not match the stays and payments, compared %1</source>
        <translation>
            <numerusform>%n Summe stimmt nicht mit Aufenthalten und Zahlungen überein, verglichen %1</numerusform>
            <numerusform>%n Summen stimmen nicht mit Aufenthalten und Zahlungen überein, verglichen %1</numerusform>
        </translation>
    </message>
    <message>
        <source>gave no answer within 5 seconds</source>
        <translation>gab binnen 5 Sekunden keine Antwort</translation>
    </message>
    <message numerus="yes">
        <source>answers in %1, %n program(s) at work</source>
        <translation>
            <numerusform>antwortet in %1, %n Programm bei der Arbeit</numerusform>
            <numerusform>antwortet in %1, %n Programme bei der Arbeit</numerusform>
        </translation>
    </message>
    <message>
        <source>answers in %1, on this computer</source>
        <translation>antwortet in %1, auf diesem Rechner</translation>
    </message>
    <message>
        <source>kept by the server</source>
        <translation>führt der Server</translation>
    </message>
    <message>
        <source>%1 wait to be put into the file</source>
        <translation>%1 warten darauf, in die Datei zu kommen</translation>
    </message>
    <message>
        <source>nothing was asked in the last hour</source>
        <translation>in der letzten Stunde wurde nichts gefragt</translation>
    </message>
    <message>
        <source>%1: 95 of 100 within %2, promised %3</source>
        <translation>%1: 95 von 100 binnen %2, versprochen %3</translation>
    </message>
    <message>
        <source>every kind of work keeps its promise</source>
        <translation>jede Art von Arbeit hält ihr Versprechen</translation>
    </message>
    <message>
        <source>%1 commands and %2 questions wait</source>
        <translation>%1 Vorgänge und %2 Fragen warten</translation>
    </message>
    <message>
        <source>%1, one is at work for %2</source>
        <translation>%1, eines läuft seit %2</translation>
    </message>
    <message>
        <source>no stall over 50 ms in the last hour</source>
        <translation>kein Stocken über 50 ms in der letzten Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%n stall(s) over 50 ms in the last hour, the longest %1</source>
        <translation>
            <numerusform>%n Stocken über 50 ms in der letzten Stunde, das längste %1</numerusform>
            <numerusform>%n Mal Stocken über 50 ms in der letzten Stunde, das längste %1</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody asked yet</source>
        <translation>noch hat niemand gefragt</translation>
    </message>
    <message numerus="yes">
        <source>%1 % of %n answer(s) from memory, never older than 5 s</source>
        <translation>
            <numerusform>%1 % von %n Antwort aus dem Speicher, nie älter als 5 s</numerusform>
            <numerusform>%1 % von %n Antworten aus dem Speicher, nie älter als 5 s</numerusform>
        </translation>
    </message>
    <message>
        <source>that of this computer alone</source>
        <translation>nur die dieses Rechners</translation>
    </message>
    <message>
        <source>agrees with the server&apos;s</source>
        <translation>stimmt mit der des Servers überein</translation>
    </message>
    <message>
        <source>%1 behind the server&apos;s</source>
        <translation>%1 hinter der des Servers</translation>
    </message>
    <message>
        <source>%1 ahead of the server&apos;s</source>
        <translation>%1 vor der des Servers</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Platte</translation>
    </message>
    <message>
        <source>Disk speed</source>
        <translation>Plattentempo</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Database log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Schlangen</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Bildschirme</translation>
    </message>
    <message>
        <source>Free counts</source>
        <translation>Freie Plätze</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>keeps what is written within %1</source>
        <translation>behält Geschriebenes binnen %1</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Die Platte ist voll</translation>
    </message>
    <message>
        <source>The disk fills up</source>
        <translation>Die Platte wird voll</translation>
    </message>
    <message>
        <source>The disk is slow</source>
        <translation>Die Platte ist langsam</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Es gibt noch keine Sicherung</translation>
    </message>
    <message>
        <source>The last backup is old</source>
        <translation>Die letzte Sicherung ist alt</translation>
    </message>
    <message>
        <source>The last backup is not whole</source>
        <translation>Die letzte Sicherung ist nicht heil</translation>
    </message>
    <message>
        <source>The data were not proved for a month</source>
        <translation>Die Daten wurden einen Monat nicht geprüft</translation>
    </message>
    <message>
        <source>The data are not whole</source>
        <translation>Die Daten sind nicht heil</translation>
    </message>
    <message>
        <source>Figures do not match the stays</source>
        <translation>Zahlen stimmen nicht mit den Aufenthalten überein</translation>
    </message>
    <message>
        <source>Figures are being made</source>
        <translation>Zahlen werden gebildet</translation>
    </message>
    <message>
        <source>Figures lag behind</source>
        <translation>Zahlen hinken nach</translation>
    </message>
    <message>
        <source>The database does not answer</source>
        <translation>Die Datenbank antwortet nicht</translation>
    </message>
    <message>
        <source>The database is slow</source>
        <translation>Die Datenbank ist langsam</translation>
    </message>
    <message>
        <source>The database log is long</source>
        <translation>Das Protokoll der Datenbank ist lang</translation>
    </message>
    <message>
        <source>Work takes longer than promised</source>
        <translation>Arbeit dauert länger als versprochen</translation>
    </message>
    <message>
        <source>Work hangs</source>
        <translation>Arbeit hängt</translation>
    </message>
    <message>
        <source>Much work waits</source>
        <translation>Viel Arbeit wartet</translation>
    </message>
    <message>
        <source>Screens stall</source>
        <translation>Bildschirme stocken</translation>
    </message>
    <message>
        <source>The clocks differ</source>
        <translation>Die Uhren gehen verschieden</translation>
    </message>
    <message>
        <source>Move old backups and other large files to another disk. When nothing is free, nothing can be booked in or paid.</source>
        <translation>Alte Sicherungen und andere große Dateien auf eine andere Platte verschieben. Ist nichts mehr frei, lässt sich nichts mehr einlassen oder bezahlen.</translation>
    </message>
    <message>
        <source>Close what copies or scans files on this computer. If it stays so, the disk may be failing: back up and have it looked at.</source>
        <translation>Schließen, was auf diesem Rechner Dateien kopiert oder durchsucht. Bleibt es so, kann die Platte schadhaft sein: sichern und ansehen lassen.</translation>
    </message>
    <message>
        <source>Back up now, and keep the file on another disk.</source>
        <translation>Jetzt sichern und die Datei auf einer anderen Platte aufbewahren.</translation>
    </message>
    <message>
        <source>Verify now; it takes a while and disturbs nobody.</source>
        <translation>Jetzt prüfen; es dauert eine Weile und stört niemanden.</translation>
    </message>
    <message>
        <source>Run “parkdeskctl verify”: it names what does not hold. Keep the last good backup.</source>
        <translation>„parkdeskctl verify“ ausführen: es nennt, was nicht stimmt. Die letzte gute Sicherung aufheben.</translation>
    </message>
    <message>
        <source>Have them made anew; the stays themselves are not touched. Until then do not rely on the analytics page.</source>
        <translation>Neu bilden lassen; die Aufenthalte selbst bleiben unberührt. Bis dahin der Auswertung nicht trauen.</translation>
    </message>
    <message>
        <source>Nothing is to be done: the program makes them between the work.</source>
        <translation>Nichts zu tun: das Programm bildet sie zwischen der Arbeit.</translation>
    </message>
    <message>
        <source>See whether the server runs and the network works.</source>
        <translation>Nachsehen, ob der Server läuft und das Netz geht.</translation>
    </message>
    <message>
        <source>See what keeps this computer busy. If it stays so, start it anew.</source>
        <translation>Nachsehen, was diesen Rechner beschäftigt. Bleibt es so, neu starten.</translation>
    </message>
    <message>
        <source>Close Parkdesk at quiet hours once, so that the log is put into the file.</source>
        <translation>Parkdesk in ruhigen Stunden einmal schließen, damit das Protokoll in die Datei kommt.</translation>
    </message>
    <message>
        <source>See whether the disk or the network is slow, and what else keeps this computer busy.</source>
        <translation>Nachsehen, ob Platte oder Netz langsam sind und was diesen Rechner sonst beschäftigt.</translation>
    </message>
    <message>
        <source>Wait a minute. If it stays so, start Parkdesk anew: nothing that was answered is lost.</source>
        <translation>Eine Minute warten. Bleibt es so, Parkdesk neu starten: nichts, was beantwortet wurde, geht verloren.</translation>
    </message>
    <message>
        <source>See what else keeps this computer busy.</source>
        <translation>Nachsehen, was diesen Rechner sonst beschäftigt.</translation>
    </message>
    <message>
        <source>Have this computer set its clock from the network: prices go by it.</source>
        <translation>Die Uhr dieses Rechners aus dem Netz stellen lassen: Preise gehen nach ihr.</translation>
    </message>
    <message>
        <source>All works. Nothing needs you.</source>
        <translation>Alles läuft. Nichts braucht Sie.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a trouble</comment>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more thing(s) need you.</source>
        <comment>a trouble</comment>
        <translation>
            <numerusform>%1, und %n weitere Sache braucht Sie.</numerusform>
            <numerusform>%1, und %n weitere Sachen brauchen Sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Book in a car</source>
        <translation>Ein Auto einlassen</translation>
    </message>
    <message>
        <source>Take a payment</source>
        <translation>Eine Zahlung nehmen</translation>
    </message>
    <message>
        <source>Other deeds</source>
        <translation>Andere Vorgänge</translation>
    </message>
    <message>
        <source>Find while typing</source>
        <translation>Finden beim Tippen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Open the map</source>
        <translation>Die Karte öffnen</translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Find a booking&apos;s spot</source>
        <translation>Platz einer Buchung finden</translation>
    </message>
    <message>
        <source>Other pages</source>
        <translation>Andere Seiten</translation>
    </message>
    <message>
        <source>&lt;1 ms</source>
        <translation>&lt;1 ms</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message numerus="yes">
        <source>the mail server did not take mail %n time(s) in a row</source>
        <translation>
            <numerusform>der Mailserver nahm %n Mal hintereinander nichts an</numerusform>
            <numerusform>der Mailserver nahm %n Mal hintereinander nichts an</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) given up</source>
        <translation>
            <numerusform>%n Mail aufgegeben</numerusform>
            <numerusform>%n Mails aufgegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing was given up</source>
        <translation>nichts wurde aufgegeben</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>The mail server takes no mail</source>
        <translation>Der Mailserver nimmt nichts an</translation>
    </message>
    <message>
        <source>Mail was not delivered</source>
        <translation>Post wurde nicht zugestellt</translation>
    </message>
    <message>
        <source>See under Jobs and Mail why, and whether the server&apos;s name and password are right.</source>
        <translation>Unter Aufgaben und Post steht, warum; sehen Sie nach, ob Name und Passwort des Servers stimmen.</translation>
    </message>
    <message>
        <source>See under Jobs and Mail which, and correct the address or drop the mail.</source>
        <translation>Unter Aufgaben und Post steht, welche; berichtigen Sie die Adresse oder verwerfen Sie die Mail.</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>A quote is never closed</source>
        <translation>Ein Anführungszeichen wird nie geschlossen</translation>
    </message>
    <message>
        <source>Too few or too many columns</source>
        <translation>Zu wenige oder zu viele Spalten</translation>
    </message>
    <message>
        <source>No lot is named</source>
        <translation>Kein Parkplatz genannt</translation>
    </message>
    <message>
        <source>Lot not known here</source>
        <translation>Parkplatz hier nicht bekannt</translation>
    </message>
    <message>
        <source>Plate not readable</source>
        <translation>Kennzeichen nicht lesbar</translation>
    </message>
    <message>
        <source>Plate too long</source>
        <translation>Kennzeichen zu lang</translation>
    </message>
    <message>
        <source>Vehicle type not known</source>
        <translation>Fahrzeugart nicht bekannt</translation>
    </message>
    <message>
        <source>No such spot in the lot</source>
        <translation>Diesen Platz gibt es dort nicht</translation>
    </message>
    <message>
        <source>Occupied is no whole number</source>
        <translation>Belegt ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>Capacity is no whole number</source>
        <translation>Fassung ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>Amount not readable</source>
        <translation>Betrag nicht lesbar</translation>
    </message>
    <message>
        <source>Amount below zero</source>
        <translation>Betrag unter null</translation>
    </message>
    <message>
        <source>Amount too large</source>
        <translation>Betrag zu groß</translation>
    </message>
    <message>
        <source>Way of paying not known</source>
        <translation>Zahlungsart nicht bekannt</translation>
    </message>
    <message>
        <source>No time in</source>
        <translation>Keine Einfahrt</translation>
    </message>
    <message>
        <source>Time not readable</source>
        <translation>Zeit nicht lesbar</translation>
    </message>
    <message>
        <source>Time in not readable</source>
        <translation>Einfahrt nicht lesbar</translation>
    </message>
    <message>
        <source>Time out not readable</source>
        <translation>Ausfahrt nicht lesbar</translation>
    </message>
    <message>
        <source>Minutes not readable</source>
        <translation>Minuten nicht lesbar</translation>
    </message>
    <message>
        <source>No such time: clocks were put forward</source>
        <translation>Diese Zeit gab es nicht: Zeitumstellung</translation>
    </message>
    <message>
        <source>Time out before time in</source>
        <translation>Ausfahrt vor der Einfahrt</translation>
    </message>
    <message>
        <source>Time in is still to come</source>
        <translation>Einfahrt liegt in der Zukunft</translation>
    </message>
    <message>
        <source>Time out is still to come</source>
        <translation>Ausfahrt liegt in der Zukunft</translation>
    </message>
    <message>
        <source>Time in before 1970</source>
        <translation>Einfahrt vor 1970</translation>
    </message>
    <message>
        <source>Longer than five years</source>
        <translation>Länger als fünf Jahre</translation>
    </message>
    <message>
        <source>Amount rounded half up</source>
        <translation>Betrag kaufmännisch gerundet</translation>
    </message>
    <message>
        <source>Amount left out: still inside</source>
        <translation>Betrag weggelassen: noch drinnen</translation>
    </message>
    <message>
        <source>Spot taken then: kept without it</source>
        <translation>Platz war belegt: ohne Platz übernommen</translation>
    </message>
    <message>
        <source>Spot is for other vehicles: kept without it</source>
        <translation>Platz für andere Fahrzeuge: ohne Platz übernommen</translation>
    </message>
    <message>
        <source>Spot booked twice: kept without it</source>
        <translation>Platz doppelt vergeben: ohne Platz übernommen</translation>
    </message>
    <message>
        <source>Plate inside twice: kept as a twin</source>
        <translation>Kennzeichen zweimal drinnen: als Doppelgänger übernommen</translation>
    </message>
    <message>
        <source>Stay on a spot that is not there</source>
        <translation>Aufenthalt auf einem Platz, den es nicht gibt</translation>
    </message>
    <message>
        <source>Stay in a lot that is not there</source>
        <translation>Aufenthalt auf einem Parkplatz, den es nicht gibt</translation>
    </message>
    <message>
        <source>Stay of a vehicle that is not there</source>
        <translation>Aufenthalt eines Fahrzeugs, das es nicht gibt</translation>
    </message>
    <message>
        <source>Exit of a stay that is not there</source>
        <translation>Ausfahrt eines Aufenthalts, den es nicht gibt</translation>
    </message>
    <message>
        <source>Second exit of one stay</source>
        <translation>Zweite Ausfahrt eines Aufenthalts</translation>
    </message>
    <message>
        <source>Said to be over, but without an exit</source>
        <translation>Soll vorbei sein, hat aber keine Ausfahrt</translation>
    </message>
    <message>
        <source>Said to be inside, but with an exit</source>
        <translation>Soll drinnen sein, hat aber eine Ausfahrt</translation>
    </message>
    <message>
        <source>Inside, but its spot is said to be free</source>
        <translation>Drinnen, aber der Platz soll frei sein</translation>
    </message>
    <message>
        <source>State not known</source>
        <translation>Zustand nicht bekannt</translation>
    </message>
    <message>
        <source>Cancelled: nothing to take over</source>
        <translation>Storniert: nichts zu übernehmen</translation>
    </message>
    <message>
        <source>Over, but without an amount</source>
        <translation>Vorbei, aber ohne Betrag</translation>
    </message>
    <message>
        <source>No plate</source>
        <translation>Kein Kennzeichen</translation>
    </message>
    <message>
        <source>Its spot lies in another lot</source>
        <translation>Sein Platz liegt auf einem anderen Parkplatz</translation>
    </message>
    <message>
        <source>Lot without a name</source>
        <translation>Parkplatz ohne Namen</translation>
    </message>
    <message>
        <source>Lot without spots: it gets one</source>
        <translation>Parkplatz ohne Plätze: er bekommt einen</translation>
    </message>
    <message>
        <source>Two lots of one name</source>
        <translation>Zwei Parkplätze mit einem Namen</translation>
    </message>
    <message>
        <source>Price below zero</source>
        <translation>Preis unter null</translation>
    </message>
    <message>
        <source>Spot of a lot that is not there</source>
        <translation>Platz eines Parkplatzes, den es nicht gibt</translation>
    </message>
    <message>
        <source>Two spots of one label</source>
        <translation>Zwei Plätze mit einer Bezeichnung</translation>
    </message>
    <message>
        <source>State of a spot not known</source>
        <translation>Zustand eines Platzes nicht bekannt</translation>
    </message>
    <message>
        <source>Lot says another number of spots</source>
        <translation>Parkplatz nennt eine andere Zahl von Plätzen</translation>
    </message>
    <message>
        <source>Occupied spot without a plate</source>
        <translation>Belegter Platz ohne Kennzeichen</translation>
    </message>
    <message>
        <source>Occupied spot without a stay</source>
        <translation>Belegter Platz ohne Aufenthalt</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Parkplatz</translation>
    </message>
    <message>
        <source>Time in</source>
        <translation>Einfahrt</translation>
    </message>
    <message>
        <source>Time out</source>
        <translation>Ausfahrt</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>Dauer in Minuten</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>Vehicle type</source>
        <translation>Fahrzeugart</translation>
    </message>
    <message>
        <source>Spot</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>Bezahlter Betrag</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Bezahlt mit</translation>
    </message>
    <message>
        <source>Number of the row</source>
        <translation>Nummer der Zeile</translation>
    </message>
    <message>
        <source>Driver (not taken over)</source>
        <translation>Fahrer (nicht übernommen)</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>Parkplätze</translation>
    </message>
    <message>
        <source>Spots</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Aufenthalte</translation>
    </message>
    <message>
        <source>Exits</source>
        <translation>Ausfahrten</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>Fahrzeuge</translation>
    </message>
    <message>
        <source>Users (counted only)</source>
        <translation>Benutzer (nur gezählt)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>How many spots</source>
        <translation>Wie viele Plätze</translation>
    </message>
    <message>
        <source>Price of an hour</source>
        <translation>Preis einer Stunde</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Aufenthalt</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>2026-12-31 23:59</source>
        <translation>2026-12-31 23:59</translation>
    </message>
    <message>
        <source>31.12.2026 23:59</source>
        <translation>31.12.2026 23:59</translation>
    </message>
    <message>
        <source>12/31/2026 23:59</source>
        <translation>12/31/2026 23:59</translation>
    </message>
    <message>
        <source>seconds since 1970</source>
        <translation>Sekunden seit 1970</translation>
    </message>
    <message>
        <source>milliseconds since 1970</source>
        <translation>Millisekunden seit 1970</translation>
    </message>
    <message>
        <source>Paid here already: its exit is left out</source>
        <translation>Hier schon bezahlt: die Ausfahrt bleibt außen vor</translation>
    </message>
    <message>
        <source>Stay of a user who is not there</source>
        <translation>Aufenthalt eines Benutzers, den es nicht gibt</translation>
    </message>
</context>
<context>
    <name>JobWords</name>
    <message>
        <source>Hold and no-show sweep</source>
        <translation>Abgelaufenes ordnen</translation>
    </message>
    <message>
        <source>Ends holds that ran out, finds places for bookings that lost theirs, and notes who did not come.</source>
        <translation>Beendet abgelaufene Vorhaltungen, findet Plätze für Buchungen, die ihren verloren, und vermerkt, wer nicht kam.</translation>
    </message>
    <message>
        <source>Verify and backup</source>
        <translation>Prüfen und sichern</translation>
    </message>
    <message>
        <source>Copies the whole office, opens the copy and proves every price in it. The copies of the last 14 nights are kept.</source>
        <translation>Kopiert das ganze Büro, öffnet die Kopie und prüft jeden Preis darin. Die Kopien der letzten 14 Nächte bleiben.</translation>
    </message>
    <message>
        <source>Old mail and job rows</source>
        <translation>Alte Post und Läufe</translation>
    </message>
    <message>
        <source>Takes addresses and words from mail that ended 30 days ago, and drops runs older than 400 days.</source>
        <translation>Leert Adressen und Worte von Post, die vor 30 Tagen endete, und löscht Läufe, die älter als 400 Tage sind.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) held on</source>
        <translation>
            <numerusform>%n Platz weiter gehalten</numerusform>
            <numerusform>%n Plätze weiter gehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) without a place</source>
        <translation>
            <numerusform>%n Buchung ohne Platz</numerusform>
            <numerusform>%n Buchungen ohne Platz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) moved</source>
        <translation>
            <numerusform>%n Buchung verlegt</numerusform>
            <numerusform>%n Buchungen verlegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not come</source>
        <translation>
            <numerusform>%n kam nicht</numerusform>
            <numerusform>%n kamen nicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) made</source>
        <translation>
            <numerusform>%n Angebot gemacht</numerusform>
            <numerusform>%n Angebote gemacht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) ran out</source>
        <translation>
            <numerusform>%n Angebot abgelaufen</numerusform>
            <numerusform>%n Angebote abgelaufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) proved</source>
        <translation>
            <numerusform>%n Preis geprüft</numerusform>
            <numerusform>%n Preise geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what, how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>old mail emptied</source>
        <translation>alte Post geleert</translation>
    </message>
    <message>
        <source>old runs dropped</source>
        <translation>alte Läufe gelöscht</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nichts zu tun</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a result</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>every %n min</source>
        <translation>
            <numerusform>jede Minute</numerusform>
            <numerusform>alle %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>daily %1</source>
        <comment>time</comment>
        <translation>täglich %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>on day %1, %2</source>
        <comment>of each month, time</comment>
        <translation>am %1. um %2</translation>
    </message>
    <message>
        <source>runs, %1 of %2</source>
        <translation>läuft, %1 von %2</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>is due</source>
        <translation>ist fällig</translation>
    </message>
    <message>
        <source>is tried again: %1</source>
        <translation>wird wieder versucht: %1</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>gescheitert: %1</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <source>&lt;0.1 s</source>
        <translation>&lt;0,1 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>Reminders of bookings</source>
        <translation>Buchungserinnerungen</translation>
    </message>
    <message>
        <source>Mails drivers who want reminders before their booking begins, once for each booking. Who booked later than that gets none.</source>
        <translation>Erinnert Fahrer, die das möchten, per Mail vor ihrer Buchung, einmal je Buchung. Wer später bucht, bekommt keine.</translation>
    </message>
    <message>
        <source>Letters to absent drivers</source>
        <translation>Briefe an Abwesende</translation>
    </message>
    <message>
        <source>Mails drivers who want reminders and have not parked for a while, once until they park again.</source>
        <translation>Schreibt Fahrern, die Erinnerungen möchten und eine Weile nicht geparkt haben, einmal, bis sie wieder parken.</translation>
    </message>
    <message>
        <source>Monthly statements</source>
        <translation>Monatliche Auszüge</translation>
    </message>
    <message>
        <source>Mails each driver who parked or paid in the month before a statement as PDF, unless they want no mail.</source>
        <translation>Schickt jedem Fahrer, der im Vormonat geparkt oder bezahlt hat, einen Auszug als PDF, außer er möchte keine Mails.</translation>
    </message>
    <message>
        <source>Monthly reports of lots</source>
        <translation>Monatliche Berichte</translation>
    </message>
    <message>
        <source>Mails managers with a mail address the figures of each lot as PDF.</source>
        <translation>Schickt der Leitung, soweit sie eine Mailadresse hat, die Zahlen jedes Parkplatzes als PDF.</translation>
    </message>
    <message>
        <source>Old plates</source>
        <translation>Alte Kennzeichen</translation>
    </message>
    <message>
        <source>Removes plates of vehicles that have been away for so long, for good; stays and money remain. Vehicles of drivers and those that owe something keep theirs.</source>
        <translation>Entfernt Kennzeichen von Fahrzeugen, die so lange fort sind, endgültig; Aufenthalte und Geld bleiben. Fahrzeuge von Fahrern und solche, die etwas schulden, behalten ihres.</translation>
    </message>
    <message numerus="yes">
        <source>%n plate(s) removed</source>
        <translation>
            <numerusform>%n Kennzeichen entfernt</numerusform>
            <numerusform>%n Kennzeichen entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Exports by mail</source>
        <translation>Exporte per Mail</translation>
    </message>
    <message>
        <source>Mails files to who asked for them.</source>
        <translation>Schickt Dateien an alle, die darum gebeten haben.</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) queued</source>
        <translation>
            <numerusform>%n Mail eingereiht</numerusform>
            <numerusform>%n Mails eingereiht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) could not be read</source>
        <translation>
            <numerusform>%n Konto war nicht lesbar</numerusform>
            <numerusform>%n Konten waren nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>no mail address</source>
        <translation>keine Mailadresse</translation>
    </message>
    <message>
        <source>no mail server is set up</source>
        <translation>kein Mailserver eingerichtet</translation>
    </message>
</context>
<context>
    <name>JournalWords</name>
    <message>
        <source>The office was set up</source>
        <translation>Das Büro wurde eingerichtet</translation>
    </message>
    <message>
        <source>Lot added</source>
        <translation>Parkplatz angelegt</translation>
    </message>
    <message>
        <source>Lot changed</source>
        <translation>Parkplatz geändert</translation>
    </message>
    <message>
        <source>Lot retired</source>
        <translation>Parkplatz stillgelegt</translation>
    </message>
    <message>
        <source>Lots imported</source>
        <translation>Parkplätze importiert</translation>
    </message>
    <message>
        <source>Plan changed</source>
        <translation>Plan geändert</translation>
    </message>
    <message>
        <source>Spots closed</source>
        <translation>Plätze gesperrt</translation>
    </message>
    <message>
        <source>Spots opened again</source>
        <translation>Plätze wieder geöffnet</translation>
    </message>
    <message>
        <source>Desk added</source>
        <translation>Schalter angelegt</translation>
    </message>
    <message>
        <source>Desk changed</source>
        <translation>Schalter geändert</translation>
    </message>
    <message>
        <source>Shift begun</source>
        <translation>Schicht begonnen</translation>
    </message>
    <message>
        <source>Tariff published</source>
        <translation>Tarif veröffentlicht</translation>
    </message>
    <message>
        <source>Tariff withdrawn</source>
        <translation>Tarif zurückgezogen</translation>
    </message>
    <message>
        <source>Tariff draft saved</source>
        <translation>Tarifentwurf gespeichert</translation>
    </message>
    <message>
        <source>Tariff draft dropped</source>
        <translation>Tarifentwurf verworfen</translation>
    </message>
    <message>
        <source>Calendar changed</source>
        <translation>Kalender geändert</translation>
    </message>
    <message>
        <source>Calendar imported</source>
        <translation>Kalender importiert</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Person angelegt</translation>
    </message>
    <message>
        <source>Password set</source>
        <translation>Passwort gesetzt</translation>
    </message>
    <message>
        <source>PIN set</source>
        <translation>PIN gesetzt</translation>
    </message>
    <message>
        <source>Roles changed</source>
        <translation>Rollen geändert</translation>
    </message>
    <message>
        <source>Person switched off</source>
        <translation>Person abgeschaltet</translation>
    </message>
    <message>
        <source>Person switched on</source>
        <translation>Person eingeschaltet</translation>
    </message>
    <message>
        <source>Own name changed</source>
        <translation>Eigener Name geändert</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Eingefahren</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Angekommen</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Went out</source>
        <translation>Fuhr aus</translation>
    </message>
    <message>
        <source>Booking cancelled</source>
        <translation>Buchung storniert</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>Verlängert</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Umgestellt</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Berichtigt</translation>
    </message>
    <message>
        <source>Found on another spot</source>
        <translation>Auf anderem Stellplatz gefunden</translation>
    </message>
    <message>
        <source>Came in again</source>
        <translation>Neu eingefahren</translation>
    </message>
    <message>
        <source>Closed unsettled</source>
        <translation>Offen geschlossen</translation>
    </message>
    <message>
        <source>Written down later</source>
        <translation>Später nachgetragen</translation>
    </message>
    <message>
        <source>Printed again</source>
        <translation>Noch einmal gedruckt</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Sent away</source>
        <translation>Weggeschickt</translation>
    </message>
    <message>
        <source>Waits for a place</source>
        <translation>Wartet auf einen Platz</translation>
    </message>
    <message>
        <source>Called from the queue</source>
        <translation>Aus der Schlange gerufen</translation>
    </message>
    <message>
        <source>Left the queue</source>
        <translation>Hat die Schlange verlassen</translation>
    </message>
    <message>
        <source>Places kept on</source>
        <translation>Plätze weiter gehalten</translation>
    </message>
    <message>
        <source>Search saved</source>
        <translation>Suche gespeichert</translation>
    </message>
    <message>
        <source>Search forgotten</source>
        <translation>Suche vergessen</translation>
    </message>
    <message>
        <source>Counter readings imported</source>
        <translation>Zählerstände importiert</translation>
    </message>
    <message>
        <source>Stays imported</source>
        <translation>Aufenthalte importiert</translation>
    </message>
    <message>
        <source>Another program&apos;s data imported</source>
        <translation>Daten eines anderen Programms importiert</translation>
    </message>
    <message>
        <source>Start page chosen</source>
        <translation>Startseite gewählt</translation>
    </message>
    <message>
        <source>Costs entered</source>
        <translation>Kosten eingetragen</translation>
    </message>
    <message>
        <source>Budget entered</source>
        <translation>Budget eingetragen</translation>
    </message>
    <message>
        <source>Data taken out</source>
        <translation>Daten herausgegeben</translation>
    </message>
    <message>
        <source>Office backed up</source>
        <translation>Büro gesichert</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>Paid, to be out by</source>
        <translation>Bezahlt, draußen bis</translation>
    </message>
    <message>
        <source>Booked until</source>
        <translation>Gebucht bis</translation>
    </message>
    <message>
        <source>End that was told</source>
        <translation>Gesagtes Ende</translation>
    </message>
    <message>
        <source>Vehicle type</source>
        <translation>Fahrzeugart</translation>
    </message>
    <message>
        <source>Place kept from</source>
        <translation>Platz gehalten ab</translation>
    </message>
    <message>
        <source>Place kept until</source>
        <translation>Platz gehalten bis</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Stillgelegt</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>State of the plan</source>
        <translation>Stand des Plans</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Spots are assigned</source>
        <translation>Plätze werden zugewiesen</translation>
    </message>
    <message>
        <source>How spots are chosen</source>
        <translation>Wie Plätze gewählt werden</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Öffnungszeiten</translation>
    </message>
    <message>
        <source>Amount without a tariff</source>
        <translation>Betrag ohne Tarif</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Abgeschaltet</translation>
    </message>
    <message>
        <source>Kind of desk</source>
        <translation>Art des Schalters</translation>
    </message>
    <message>
        <source>Usual way of paying</source>
        <translation>Übliche Zahlungsart</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>State of the draft</source>
        <translation>Stand des Entwurfs</translation>
    </message>
    <message>
        <source>Days taken away, days added</source>
        <translation>Tage weggenommen, Tage hinzugefügt</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Gerufen</translation>
    </message>
    <message>
        <source>Waited until</source>
        <translation>Gewartet bis</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Zählerstände</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Herausgegeben</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Tariff version</source>
        <translation>Tarifversion</translation>
    </message>
    <message>
        <source>How full it was, of 1000</source>
        <translation>Wie voll es war, von 1000</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>gebucht</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>drinnen</translation>
    </message>
    <message>
        <source>left</source>
        <translation>ausgefahren</translation>
    </message>
    <message>
        <source>left, paid</source>
        <translation>ausgefahren, bezahlt</translation>
    </message>
    <message>
        <source>left, free of charge</source>
        <translation>ausgefahren, kostenlos</translation>
    </message>
    <message>
        <source>left owing</source>
        <translation>schuldig geblieben</translation>
    </message>
    <message>
        <source>left unseen</source>
        <translation>ungesehen ausgefahren</translation>
    </message>
    <message>
        <source>towed away</source>
        <translation>abgeschleppt</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>nobody came</source>
        <translation>niemand kam</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>a receipt</source>
        <translation>eine Quittung</translation>
    </message>
    <message>
        <source>a ticket</source>
        <translation>ein Ticket</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>bar</translation>
    </message>
    <message>
        <source>card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>Einfahrt</translation>
    </message>
    <message>
        <source>exit</source>
        <translation>Ausfahrt</translation>
    </message>
    <message>
        <source>entry and exit</source>
        <translation>Ein- und Ausfahrt</translation>
    </message>
    <message>
        <source>attendant</source>
        <translation>Parkwart</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>ohne Ende</translation>
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
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a thing, what of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Das Programm</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <comment>who, approver</comment>
        <translation>%1, mit %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>before, after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 given back</source>
        <translation>%1 zurückgegeben</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, its new value</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Spot</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Another stay: %1</source>
        <translation>Anderer Aufenthalt: %1</translation>
    </message>
    <message>
        <source>Open the Stay</source>
        <translation>Aufenthalt öffnen</translation>
    </message>
    <message>
        <source>To the Tariffs</source>
        <translation>Zu den Tarifen</translation>
    </message>
    <message>
        <source>To the Staff</source>
        <translation>Zum Personal</translation>
    </message>
    <message>
        <source>To the Settings</source>
        <translation>Zu den Einstellungen</translation>
    </message>
    <message>
        <source>To the Health Page</source>
        <translation>Zur Zustandsseite</translation>
    </message>
    <message>
        <source>To the Lots</source>
        <translation>Zu den Parkplätzen</translation>
    </message>
    <message>
        <source>Booked, others moved</source>
        <translation>Gebucht, andere umgestellt</translation>
    </message>
    <message>
        <source>Booked several times</source>
        <translation>Mehrfach gebucht</translation>
    </message>
    <message>
        <source>Rules for bookings changed</source>
        <translation>Regeln für Buchungen geändert</translation>
    </message>
    <message>
        <source>Waits for a booking</source>
        <translation>Wartet auf eine Buchung</translation>
    </message>
    <message>
        <source>Waits for a booking no longer</source>
        <translation>Wartet nicht mehr auf eine Buchung</translation>
    </message>
    <message>
        <source>Took the offered place</source>
        <translation>Angebotenen Platz genommen</translation>
    </message>
    <message>
        <source>Mail server set</source>
        <translation>Mailserver festgelegt</translation>
    </message>
    <message>
        <source>Test mail queued</source>
        <translation>Testmail eingereiht</translation>
    </message>
    <message>
        <source>Mail sent again</source>
        <translation>Mail noch einmal gesendet</translation>
    </message>
    <message>
        <source>Mail given up</source>
        <translation>Mail aufgegeben</translation>
    </message>
    <message>
        <source>Job made due</source>
        <translation>Aufgabe fällig gemacht</translation>
    </message>
    <message>
        <source>Job&apos;s time changed</source>
        <translation>Zeit einer Aufgabe geändert</translation>
    </message>
    <message>
        <source>Mail address of a person changed</source>
        <translation>Mailadresse einer Person geändert</translation>
    </message>
    <message>
        <source>Driver registered</source>
        <translation>Fahrer registriert</translation>
    </message>
    <message>
        <source>Driver&apos;s data changed</source>
        <translation>Daten eines Fahrers geändert</translation>
    </message>
    <message>
        <source>Driver&apos;s vehicle added</source>
        <translation>Fahrzeug eines Fahrers hinzugefügt</translation>
    </message>
    <message>
        <source>Driver&apos;s vehicle removed</source>
        <translation>Fahrzeug eines Fahrers entfernt</translation>
    </message>
    <message>
        <source>Driver&apos;s first vehicle chosen</source>
        <translation>Erstes Fahrzeug eines Fahrers gewählt</translation>
    </message>
    <message>
        <source>Code mailed to a driver</source>
        <translation>Code an einen Fahrer gemailt</translation>
    </message>
    <message>
        <source>Mail address proven by code</source>
        <translation>Mailadresse mit Code bestätigt</translation>
    </message>
    <message>
        <source>Driver logged in</source>
        <translation>Fahrer hat sich angemeldet</translation>
    </message>
    <message>
        <source>Driver&apos;s mail address changed</source>
        <translation>Mailadresse eines Fahrers geändert</translation>
    </message>
    <message>
        <source>Driver&apos;s password set</source>
        <translation>Passwort eines Fahrers gesetzt</translation>
    </message>
    <message>
        <source>Card given to a driver</source>
        <translation>Karte an einen Fahrer ausgegeben</translation>
    </message>
    <message>
        <source>Driver suspended</source>
        <translation>Fahrer gesperrt</translation>
    </message>
    <message>
        <source>Driver let in again</source>
        <translation>Fahrer wieder zugelassen</translation>
    </message>
    <message>
        <source>Two drivers made one</source>
        <translation>Zwei Fahrer zusammengeführt</translation>
    </message>
    <message>
        <source>Driver&apos;s data handed out</source>
        <translation>Daten eines Fahrers herausgegeben</translation>
    </message>
    <message>
        <source>Driver erased</source>
        <translation>Fahrer gelöscht</translation>
    </message>
    <message>
        <source>Drivers imported</source>
        <translation>Fahrer importiert</translation>
    </message>
    <message>
        <source>Stay given to a driver</source>
        <translation>Aufenthalt einem Fahrer zugeordnet</translation>
    </message>
    <message>
        <source>Code by mail</source>
        <translation>Code per Mail</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Fahrer</translation>
    </message>
    <message>
        <source>First vehicle</source>
        <translation>Erstes Fahrzeug</translation>
    </message>
    <message>
        <source>Data handed out</source>
        <translation>Daten herausgegeben</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Aufenthalt</translation>
    </message>
    <message>
        <source>Second factor on</source>
        <translation>Zweiter Faktor ein</translation>
    </message>
    <message>
        <source>Second factor off</source>
        <translation>Zweiter Faktor aus</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Zweiter Faktor</translation>
    </message>
    <message>
        <source>Fee paid</source>
        <translation>Gebühr bezahlt</translation>
    </message>
    <message>
        <source>Fee waived</source>
        <translation>Gebühr erlassen</translation>
    </message>
    <message>
        <source>Export by mail asked for</source>
        <translation>Export per Mail verlangt</translation>
    </message>
    <message>
        <source>History mailed to the driver</source>
        <translation>Aufenthalte an den Fahrer gemailt</translation>
    </message>
    <message>
        <source>Visit reviewed</source>
        <translation>Besuch bewertet</translation>
    </message>
    <message>
        <source>Review answered</source>
        <translation>Bewertung beantwortet</translation>
    </message>
    <message>
        <source>Support ticket opened</source>
        <translation>Anfrage eröffnet</translation>
    </message>
    <message>
        <source>Support ticket answered</source>
        <translation>Anfrage beantwortet</translation>
    </message>
    <message>
        <source>Support ticket taken</source>
        <translation>Anfrage übernommen</translation>
    </message>
    <message>
        <source>Support ticket closed</source>
        <translation>Anfrage geschlossen</translation>
    </message>
    <message>
        <source>Support ticket opened again</source>
        <translation>Anfrage wieder geöffnet</translation>
    </message>
    <message>
        <source>Support ticket given to a stay</source>
        <translation>Anfrage mit Aufenthalt verknüpft</translation>
    </message>
    <message>
        <source>Photo added to a support ticket</source>
        <translation>Foto zu einer Anfrage</translation>
    </message>
    <message>
        <source>Came in, at the kiosk</source>
        <translation>Eingefahren, am Kiosk</translation>
    </message>
    <message>
        <source>Booked, at the kiosk</source>
        <translation>Gebucht, am Kiosk</translation>
    </message>
    <message>
        <source>Arrived, at the kiosk</source>
        <translation>Angekommen, am Kiosk</translation>
    </message>
    <message>
        <source>Extended, at the kiosk</source>
        <translation>Verlängert, am Kiosk</translation>
    </message>
    <message>
        <source>Booking cancelled, at the kiosk</source>
        <translation>Buchung storniert, am Kiosk</translation>
    </message>
    <message>
        <source>Went out, at the kiosk</source>
        <translation>Ausgefahren, am Kiosk</translation>
    </message>
    <message>
        <source>History mailed, at the kiosk</source>
        <translation>Verlauf gemailt, am Kiosk</translation>
    </message>
    <message>
        <source>Card asked for</source>
        <translation>Karte verlangt</translation>
    </message>
    <message>
        <source>Card payment settled</source>
        <translation>Kartenzahlung geklärt</translation>
    </message>
    <message>
        <source>Payment by card</source>
        <translation>Kartenzahlung</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>Fee to pay</source>
        <translation>Offene Gebühr</translation>
    </message>
    <message>
        <source>Fee for not coming</source>
        <translation>Gebühr fürs Nichtkommen</translation>
    </message>
    <message>
        <source>Fee for cancelling late</source>
        <translation>Gebühr für spätes Stornieren</translation>
    </message>
    <message>
        <source>Cancelled for nothing until so long before</source>
        <translation>Kostenlos storniert bis so lange davor</translation>
    </message>
    <message>
        <source>Who owes a fee books nothing</source>
        <translation>Wer eine Gebühr schuldet, bucht nicht</translation>
    </message>
    <message>
        <source>Visit reviewed, at the kiosk</source>
        <translation>Besuch bewertet, am Kiosk</translation>
    </message>
    <message>
        <source>Support ticket opened, at the kiosk</source>
        <translation>Anfrage eröffnet, am Kiosk</translation>
    </message>
</context>
<context>
    <name>KioskStepWords</name>
    <message>
        <source>Plate</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Your spot</source>
        <translation>Ihr Stellplatz</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Parkplatz</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Your booking</source>
        <translation>Ihre Buchung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>KioskWords</name>
    <message>
        <source>The price changed meanwhile. Look at the new one, then pay.</source>
        <translation>Der Preis hat sich inzwischen geändert. Sehen Sie den neuen an und zahlen Sie dann.</translation>
    </message>
    <message>
        <source>There is nothing to pay any more.</source>
        <translation>Es ist nichts mehr zu zahlen.</translation>
    </message>
    <message>
        <source>No vehicle with this plate can be paid for here. Scan your ticket, or log in.</source>
        <translation>Für dieses Kennzeichen kann hier nicht gezahlt werden. Scannen Sie Ihr Ticket oder melden Sie sich an.</translation>
    </message>
    <message>
        <source>This code is not known here. Look at it again, or ask the office.</source>
        <translation>Dieser Code ist hier nicht bekannt. Vergleichen Sie ihn noch einmal oder fragen Sie das Büro.</translation>
    </message>
    <message>
        <source>Two vehicles with this plate are here. Only the ticket tells which is yours.</source>
        <translation>Zwei Fahrzeuge mit diesem Kennzeichen sind hier. Nur das Ticket sagt, welches Ihres ist.</translation>
    </message>
    <message>
        <source>A plate is not enough for this. Scan your ticket, or log in.</source>
        <translation>Dafür genügt ein Kennzeichen nicht. Scannen Sie Ihr Ticket oder melden Sie sich an.</translation>
    </message>
    <message>
        <source>No place is free for this vehicle. Look at our other lots.</source>
        <translation>Für dieses Fahrzeug ist nichts frei. Sehen Sie unsere anderen Parkplätze an.</translation>
    </message>
    <message>
        <source>A vehicle with this plate is in the lot already. If that is wrong, ask the office.</source>
        <translation>Ein Fahrzeug mit diesem Kennzeichen ist schon auf dem Parkplatz. Wenn das nicht stimmt, fragen Sie das Büro.</translation>
    </message>
    <message>
        <source>This vehicle is not in the lot any more.</source>
        <translation>Dieses Fahrzeug ist nicht mehr auf dem Parkplatz.</translation>
    </message>
    <message>
        <source>The lot is closed now.</source>
        <translation>Der Parkplatz ist jetzt geschlossen.</translation>
    </message>
    <message>
        <source>It is too early for this booking. Come back when it begins.</source>
        <translation>Für diese Buchung ist es noch zu früh. Kommen Sie wieder, wenn sie beginnt.</translation>
    </message>
    <message>
        <source>This booking is for another of our lots.</source>
        <translation>Diese Buchung gilt für einen anderen unserer Parkplätze.</translation>
    </message>
    <message>
        <source>No place fits this vehicle.</source>
        <translation>Kein Stellplatz passt für dieses Fahrzeug.</translation>
    </message>
    <message>
        <source>The place is booked after you. Choose an earlier end, or ask the office.</source>
        <translation>Der Stellplatz ist nach Ihnen gebucht. Wählen Sie ein früheres Ende oder fragen Sie das Büro.</translation>
    </message>
    <message>
        <source>This time is over. Choose a later one.</source>
        <translation>Diese Zeit ist vorbei. Wählen Sie eine spätere.</translation>
    </message>
    <message>
        <source>This is not possible any more.</source>
        <translation>Das geht nicht mehr.</translation>
    </message>
    <message>
        <source>This is not the code that we sent, or the password is missing. Look again.</source>
        <translation>Das ist nicht der Code, den wir geschickt haben, oder das Passwort fehlt. Sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>This code is over. Go back and ask for a new one.</source>
        <translation>Dieser Code gilt nicht mehr. Gehen Sie zurück und fordern Sie einen neuen an.</translation>
    </message>
    <message>
        <source>We sent a code a moment ago. Wait a minute before you ask for another one.</source>
        <translation>Wir haben gerade erst einen Code geschickt. Warten Sie eine Minute, bevor Sie einen neuen anfordern.</translation>
    </message>
    <message>
        <source>You have as many bookings here as are allowed. Cancel one first, or ask the office.</source>
        <translation>Sie haben hier so viele Buchungen, wie erlaubt sind. Stornieren Sie erst eine, oder fragen Sie im Büro.</translation>
    </message>
    <message>
        <source>That was often enough for now. Try again in an hour.</source>
        <translation>Das war vorerst oft genug. Versuchen Sie es in einer Stunde wieder.</translation>
    </message>
    <message>
        <source>Too many tries. Wait a minute, then try again.</source>
        <translation>Zu viele Versuche. Warten Sie eine Minute und versuchen Sie es dann wieder.</translation>
    </message>
    <message>
        <source>This account cannot be used now. Please ask the office.</source>
        <translation>Dieses Konto kann zurzeit nicht benutzt werden. Bitte fragen Sie das Büro.</translation>
    </message>
    <message>
        <source>This account is no longer there.</source>
        <translation>Dieses Konto gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This plate belongs to another account. Please ask the office.</source>
        <translation>Dieses Kennzeichen gehört zu einem anderen Konto. Bitte fragen Sie das Büro.</translation>
    </message>
    <message>
        <source>There is an account with this address already. Go back and choose Log In.</source>
        <translation>Zu dieser Adresse gibt es schon ein Konto. Gehen Sie zurück und wählen Sie Anmelden.</translation>
    </message>
    <message>
        <source>A card payment for this stay is still being asked about. Wait a little, or ask the office.</source>
        <translation>Zu diesem Aufenthalt wird eine Kartenzahlung noch geklärt. Warten Sie etwas oder fragen Sie das Büro.</translation>
    </message>
    <message>
        <source>The card was declined. Nothing was charged.</source>
        <translation>Die Karte wurde abgelehnt. Es wurde nichts abgebucht.</translation>
    </message>
    <message>
        <source>Cards cannot be taken here now. Please pay at the desk.</source>
        <translation>Karten werden hier zurzeit nicht angenommen. Bitte zahlen Sie am Schalter.</translation>
    </message>
    <message>
        <source>Only the office can say what this costs. Please ask there.</source>
        <translation>Was das kostet, kann nur das Büro sagen. Bitte fragen Sie dort.</translation>
    </message>
    <message>
        <source>A fee for an unused booking is still open. Please pay it at the desk, then book.</source>
        <translation>Für eine ungenutzte Buchung ist noch eine Gebühr offen. Bitte zahlen Sie sie am Schalter, dann buchen Sie.</translation>
    </message>
    <message>
        <source>This stay is not paid yet.</source>
        <translation>Dieser Aufenthalt ist noch nicht bezahlt.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>closed, opens %1</source>
        <translation>geschlossen, öffnet %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>open until %1</source>
        <translation>geöffnet bis %1</translation>
    </message>
    <message>
        <source>always open</source>
        <translation>immer geöffnet</translation>
    </message>
    <message>
        <source>up to %1 m high</source>
        <translation>bis %1 m hoch</translation>
    </message>
    <message>
        <source>%1 with a charging point, %2 accessible</source>
        <translation>%1 mit Ladepunkt, %2 barrierefrei</translation>
    </message>
    <message>
        <source>%1 with a charging point</source>
        <translation>%1 mit Ladepunkt</translation>
    </message>
    <message>
        <source>%1 accessible</source>
        <translation>%1 barrierefrei</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>This visit cannot be rated any more.</source>
        <translation>Dieser Besuch kann nicht mehr bewertet werden.</translation>
    </message>
</context>
<context>
    <name>LeavingPaperWords</name>
    <message>
        <source>in %1</source>
        <comment>since when</comment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n vehicle(s)</source>
        <translation>
            <numerusform>%n Fahrzeug</numerusform>
            <numerusform>%n Fahrzeuge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message>
        <source>+%1</source>
        <comment>over its time by</comment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>bezahlt</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>no spot</source>
        <translation>kein Platz</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 spät</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <comment>hours, minutes</comment>
        <translation>%1 h %2</translation>
    </message>
</context>
<context>
    <name>MailTexts</name>
    <message>
        <source>the address does not exist</source>
        <translation>die Adresse gibt es nicht</translation>
    </message>
    <message>
        <source>Ask for the right address and send it there.</source>
        <translation>Erfragen Sie die richtige Adresse und schicken Sie sie dorthin.</translation>
    </message>
    <message>
        <source>the mailbox is full</source>
        <translation>das Postfach ist voll</translation>
    </message>
    <message>
        <source>They have to make room; then try again.</source>
        <translation>Dort muss Platz werden; versuchen Sie es danach noch einmal.</translation>
    </message>
    <message>
        <source>the mail is too large for the mailbox</source>
        <translation>die Mail ist zu groß für das Postfach</translation>
    </message>
    <message>
        <source>Hand over the file in another way.</source>
        <translation>Übergeben Sie die Datei auf anderem Weg.</translation>
    </message>
    <message>
        <source>the other side took it for unwanted mail</source>
        <translation>die Gegenseite hielt sie für unerwünscht</translation>
    </message>
    <message>
        <source>Ask them to allow your sender address.</source>
        <translation>Bitten Sie darum, Ihre Absenderadresse zuzulassen.</translation>
    </message>
    <message>
        <source>the server is busy</source>
        <translation>der Server ist beschäftigt</translation>
    </message>
    <message>
        <source>the mail server refused our log-in</source>
        <translation>der Mailserver lehnte unsere Anmeldung ab</translation>
    </message>
    <message>
        <source>Look at the user name and the password of the mail server.</source>
        <translation>Sehen Sie nach Benutzername und Passwort des Mailservers.</translation>
    </message>
    <message>
        <source>the mail server cannot be reached</source>
        <translation>der Mailserver ist nicht zu erreichen</translation>
    </message>
    <message>
        <source>Look at its name, its port and the network.</source>
        <translation>Sehen Sie nach seinem Namen, seinem Port und dem Netz.</translation>
    </message>
    <message>
        <source>the connection to the mail server is not safe</source>
        <translation>die Verbindung zum Mailserver ist nicht sicher</translation>
    </message>
    <message>
        <source>Look at the port and the security of the mail server.</source>
        <translation>Sehen Sie nach Port und Sicherheit des Mailservers.</translation>
    </message>
    <message>
        <source>the mail server did not answer</source>
        <translation>der Mailserver antwortete nicht</translation>
    </message>
    <message>
        <source>it was useless by then</source>
        <translation>sie war da nutzlos</translation>
    </message>
    <message>
        <source>It can be dropped.</source>
        <translation>Sie kann verworfen werden.</translation>
    </message>
    <message>
        <source>it was sealed with another key</source>
        <translation>sie wurde mit einem anderen Schlüssel versiegelt</translation>
    </message>
    <message>
        <source>It can only be dropped.</source>
        <translation>Sie kann nur verworfen werden.</translation>
    </message>
    <message>
        <source>the mail server refused it</source>
        <translation>der Mailserver lehnte sie ab</translation>
    </message>
    <message>
        <source>Booking is made</source>
        <translation>Buchung ist gemacht</translation>
    </message>
    <message>
        <source>Several bookings are made</source>
        <translation>Mehrere Buchungen sind gemacht</translation>
    </message>
    <message>
        <source>Reminder of a booking</source>
        <translation>Erinnerung an eine Buchung</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Einmalcode</translation>
    </message>
    <message>
        <source>Code, address is known already</source>
        <translation>Code, Adresse schon bekannt</translation>
    </message>
    <message>
        <source>Code, address is not known</source>
        <translation>Code, Adresse unbekannt</translation>
    </message>
    <message>
        <source>Export that was asked for</source>
        <translation>Angeforderter Export</translation>
    </message>
    <message>
        <source>Monthly report of a lot</source>
        <translation>Monatsbericht eines Parkplatzes</translation>
    </message>
    <message>
        <source>Not parked for a while</source>
        <translation>Länger nicht geparkt</translation>
    </message>
    <message>
        <source>Offer of a place</source>
        <translation>Platzangebot</translation>
    </message>
    <message>
        <source>Monthly statement</source>
        <translation>Monatsabrechnung</translation>
    </message>
    <message>
        <source>Answer to a question</source>
        <translation>Antwort auf eine Frage</translation>
    </message>
    <message>
        <source>Test mail</source>
        <translation>Testmail</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Report of a lot</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message numerus="yes">
        <source>tried %n time(s)</source>
        <translation>
            <numerusform>%n Mal versucht</numerusform>
            <numerusform>%n Mal versucht</numerusform>
        </translation>
    </message>
    <message>
        <source>is being sent</source>
        <translation>wird geschickt</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>geschickt</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>kam zurück</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>versiegelt</translation>
    </message>
    <message>
        <source>emptied</source>
        <translation>geleert</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s)</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n being sent</source>
        <translation>
            <numerusform>%n wird geschickt</numerusform>
            <numerusform>%n werden geschickt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent today</source>
        <translation>
            <numerusform>%n heute geschickt</numerusform>
            <numerusform>%n heute geschickt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tried without success</source>
        <translation>
            <numerusform>%n ohne Erfolg versucht</numerusform>
            <numerusform>%n ohne Erfolg versucht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n given up</source>
        <translation>
            <numerusform>%n aufgegeben</numerusform>
            <numerusform>%n aufgegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>History that a driver asked for</source>
        <translation>Aufenthalte, um die ein Fahrer bat</translation>
    </message>
    <message>
        <source>Export too large for a mail</source>
        <translation>Export, zu groß für eine Mail</translation>
    </message>
    <message>
        <source>Answer without a name</source>
        <translation>Antwort ohne Namen</translation>
    </message>
</context>
<context>
    <name>MapWords</name>
    <message>
        <source>%1 m</source>
        <comment>minutes on a spot of a map, as short as can be</comment>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours on a spot of a map</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days on a spot of a map</comment>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>bezahlt</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>accessible</source>
        <translation>barrierefrei</translation>
    </message>
    <message>
        <source>charging</source>
        <translation>mit Ladepunkt</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>to 1 h</source>
        <translation>bis 1 h</translation>
    </message>
    <message>
        <source>to 3 h</source>
        <translation>bis 3 h</translation>
    </message>
    <message>
        <source>to 8 h</source>
        <translation>bis 8 h</translation>
    </message>
    <message>
        <source>to 1 day</source>
        <translation>bis 1 Tag</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>länger</translation>
    </message>
    <message>
        <source>Price of the lot</source>
        <translation>Preis des Parkplatzes</translation>
    </message>
</context>
<context>
    <name>MoneyWords</name>
    <message>
        <source>Cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>way of paying</comment>
        <translation>Anders</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>%1 %2 is booked for %3 and has no spot.</source>
        <translation>%1 %2 ist für %3 gebucht und hat keinen Platz.</translation>
    </message>
    <message>
        <source>%1 No %2 spot is free for the usual stay.</source>
        <translation>%1 Kein Platz (%2) ist für die übliche Dauer frei.</translation>
    </message>
    <message>
        <source>%1 In the queue: %2 %3.</source>
        <translation>%1 In der Schlange: %2 %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 In the queue: %2 %3 first, then %n more.</source>
        <translation>
            <numerusform>%1 In der Schlange: zuerst %2 %3, dann noch einer.</numerusform>
            <numerusform>%1 In der Schlange: zuerst %2 %3, dann %n weitere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n vehicle(s) turned away today.</source>
        <translation>
            <numerusform>%1 Heute wurde ein Fahrzeug abgewiesen.</numerusform>
            <numerusform>%1 Heute wurden %n Fahrzeuge abgewiesen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NowWords</name>
    <message>
        <source>Free Now</source>
        <translation>Jetzt frei</translation>
    </message>
    <message>
        <source>Inside Now</source>
        <translation>Jetzt drinnen</translation>
    </message>
    <message>
        <source>Occupancy Now</source>
        <translation>Belegung jetzt</translation>
    </message>
    <message>
        <source>Due in the Next 3 Hours</source>
        <translation>Fällig in den nächsten 3 Stunden</translation>
    </message>
    <message>
        <source>Bookings Made Today</source>
        <translation>Heute angenommene Buchungen</translation>
    </message>
    <message>
        <source>Came Today</source>
        <translation>Heute gekommen</translation>
    </message>
    <message>
        <source>Left Today</source>
        <translation>Heute ausgefahren</translation>
    </message>
    <message>
        <source>Revenue Today</source>
        <translation>Einnahmen heute</translation>
    </message>
    <message>
        <source>To Be Explained Today</source>
        <translation>Heute zu erklären</translation>
    </message>
</context>
<context>
    <name>OfficeCards</name>
    <message>
        <source>What Is Left After Costs?</source>
        <translation>Was bleibt nach den Kosten?</translation>
    </message>
    <message>
        <source>costs %1</source>
        <comment>amount</comment>
        <translation>Kosten %1</translation>
    </message>
    <message>
        <source>%1: %2 a space and day; revenue %3, costs %4, left %5</source>
        <comment>lot, amounts</comment>
        <translation>%1: %2 je Platz und Tag; Einnahmen %3, Kosten %4, es bleiben %5</translation>
    </message>
    <message>
        <source>%1 a space and day; no costs yet</source>
        <comment>currency</comment>
        <translation>%1 je Platz und Tag; noch keine Kosten</translation>
    </message>
    <message>
        <source>%1 a space and day</source>
        <comment>currency</comment>
        <translation>%1 je Platz und Tag</translation>
    </message>
    <message>
        <source>Are We Where We Planned to Be?</source>
        <translation>Sind wir, wo wir sein wollten?</translation>
    </message>
    <message>
        <source>%1: revenue %2 of %3 planned, %4</source>
        <comment>month, amounts, share</comment>
        <translation>%1: Einnahmen %2 von geplanten %3, %4</translation>
    </message>
    <message>
        <source>%1: revenue %2, nothing planned</source>
        <comment>month, amount</comment>
        <translation>%1: Einnahmen %2, nichts geplant</translation>
    </message>
    <message>
        <source>%1 of the plan to date</source>
        <comment>share</comment>
        <translation>%1 des Plans bis heute</translation>
    </message>
    <message>
        <source>nothing was planned</source>
        <translation>nichts geplant</translation>
    </message>
    <message>
        <source>Do They Come Again?</source>
        <translation>Kommen sie wieder?</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>for the first time</source>
        <translation>zum ersten Mal</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>Wieder da</translation>
    </message>
    <message>
        <source>had been here</source>
        <translation>waren schon hier</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>came the period before only</source>
        <translation>kamen nur im Zeitraum davor</translation>
    </message>
    <message>
        <source>%1: %2 vehicles</source>
        <comment>kind, count</comment>
        <translation>%1: %2 Fahrzeuge</translation>
    </message>
    <message>
        <source>%1 vehicles came, each counted once</source>
        <comment>count</comment>
        <translation>%1 Fahrzeuge kamen, jedes einmal gezählt</translation>
    </message>
    <message>
        <source>Where Do They Book?</source>
        <translation>Wo wird gebucht?</translation>
    </message>
    <message>
        <source>%1 came</source>
        <comment>count</comment>
        <translation>%1 kamen</translation>
    </message>
    <message>
        <source>%1: %2 bookings, %3 of all</source>
        <comment>channel, count, share</comment>
        <translation>%1: %2 Buchungen, %3 von allen</translation>
    </message>
    <message>
        <source>%1 bookings were made</source>
        <comment>count</comment>
        <translation>%1 Buchungen wurden gemacht</translation>
    </message>
    <message>
        <source>Where Is the Work Done?</source>
        <translation>Wo wird gearbeitet?</translation>
    </message>
    <message>
        <source>%1: %2 deeds, %3 entered, %4 let out</source>
        <comment>desk, counts</comment>
        <translation>%1: %2 Vorgänge, %3 eingefahren, %4 ausgefahren</translation>
    </message>
    <message>
        <source>all that was done, by desk</source>
        <translation>alles, was geschah, nach Schalter</translation>
    </message>
    <message>
        <source>Where Does Money Leak?</source>
        <translation>Wo geht Geld verloren?</translation>
    </message>
    <message>
        <source>cases: %1</source>
        <translation>Fälle: %1</translation>
    </message>
    <message>
        <source>%1: %2 in %3 cases, %4 of the revenue</source>
        <comment>cause, amount, count</comment>
        <translation>%1: %2 in %3 Fällen, %4 der Einnahmen</translation>
    </message>
    <message>
        <source>nothing was lost</source>
        <translation>nichts ging verloren</translation>
    </message>
    <message>
        <source>%1 in all, %2 of the revenue</source>
        <comment>amount, share</comment>
        <translation>%1 insgesamt, %2 der Einnahmen</translation>
    </message>
    <message>
        <source>Do Drivers Stay With Us?</source>
        <translation>Bleiben uns Fahrer treu?</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>came in the period</source>
        <translation>kamen im Zeitraum</translation>
    </message>
    <message>
        <source>New accounts</source>
        <translation>Neue Konten</translation>
    </message>
    <message>
        <source>registered in the period</source>
        <translation>im Zeitraum registriert</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>Nicht gesehen</translation>
    </message>
    <message>
        <source>for 90 days or longer</source>
        <translation>seit mindestens 90 Tagen</translation>
    </message>
    <message>
        <source>%1: %2 drivers</source>
        <comment>kind, count</comment>
        <translation>%1: %2 Fahrer</translation>
    </message>
    <message>
        <source>nobody is registered yet</source>
        <translation>noch niemand ist registriert</translation>
    </message>
    <message>
        <source>%1 registered; %2 visits each who came</source>
        <comment>count, mean</comment>
        <translation>%1 registriert; wer kam, im Mittel %2 Besuche</translation>
    </message>
    <message>
        <source>%1 registered; none came</source>
        <comment>count</comment>
        <translation>%1 registriert; keiner kam</translation>
    </message>
</context>
<context>
    <name>OfficeNotices</name>
    <message>
        <source>The mail server does not answer. It is tried again at %1.</source>
        <translation>Der Mailserver antwortet nicht. Nächster Versuch: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) could not be delivered.</source>
        <translation>
            <numerusform>%n Mail konnte nicht zugestellt werden.</numerusform>
            <numerusform>%n Mails konnten nicht zugestellt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is full.</source>
        <comment>lot</comment>
        <translation>%1 ist voll.</translation>
    </message>
    <message numerus="yes">
        <source>%n vehicle(s) over their time, %1 the longest.</source>
        <translation>
            <numerusform>%n Fahrzeug über seiner Zeit: %1.</numerusform>
            <numerusform>%n Fahrzeuge über ihrer Zeit, %1 am längsten.</numerusform>
        </translation>
    </message>
    <message>
        <source>A place at %1 is held for %2 until %3.</source>
        <comment>lot, vehicle, time</comment>
        <translation>Auf %1 wird ein Platz für %2 gehalten bis %3.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>length of time</comment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
</context>
<context>
    <name>OfficeWords</name>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>What was entered for the months, by the day, up to today.</source>
        <translation>Was für die Monate eingetragen ist, tageweise, bis heute.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>Revenue less costs.</source>
        <translation>Einnahmen ohne Kosten.</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>What is left ÷ revenue.</source>
        <translation>Was bleibt ÷ Einnahmen.</translation>
    </message>
    <message>
        <source>Left a space and day</source>
        <translation>Bleibt je Platz und Tag</translation>
    </message>
    <message>
        <source>What is left ÷ supply in days of a space.</source>
        <translation>Was bleibt ÷ Angebot in Tagen eines Platzes.</translation>
    </message>
    <message>
        <source>Planned revenue</source>
        <translation>Geplante Einnahmen</translation>
    </message>
    <message>
        <source>By the day, up to today.</source>
        <translation>Tageweise, bis heute.</translation>
    </message>
    <message>
        <source>Against the plan</source>
        <translation>Gegen den Plan</translation>
    </message>
    <message>
        <source>Revenue less what was planned, of planned months.</source>
        <translation>Einnahmen ohne das Geplante, in geplanten Monaten.</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Revenue ÷ what was planned, of planned months.</source>
        <translation>Einnahmen ÷ Geplantes, in geplanten Monaten.</translation>
    </message>
    <message>
        <source>Planned costs</source>
        <translation>Geplante Kosten</translation>
    </message>
    <message>
        <source>Costs against the plan</source>
        <translation>Kosten gegen den Plan</translation>
    </message>
    <message>
        <source>Costs less planned costs, of planned months.</source>
        <translation>Kosten ohne geplante Kosten, in geplanten Monaten.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>How often it happened.</source>
        <translation>Wie oft es geschah.</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Nicht eingenommen</translation>
    </message>
    <message>
        <source>What was taken off, given back or never paid.</source>
        <translation>Was abgezogen, erstattet oder nie gezahlt wurde.</translation>
    </message>
    <message>
        <source>Of the revenue</source>
        <translation>Der Einnahmen</translation>
    </message>
    <message>
        <source>What was not taken ÷ revenue.</source>
        <translation>Nicht Eingenommenes ÷ Einnahmen.</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Besucher</translation>
    </message>
    <message>
        <source>Vehicles that came, each counted once.</source>
        <translation>Fahrzeuge, die kamen, jedes einmal gezählt.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Of those, vehicles that had never come before.</source>
        <translation>Davon Fahrzeuge, die nie zuvor kamen.</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>Wieder da</translation>
    </message>
    <message>
        <source>Of those, vehicles that had come before.</source>
        <translation>Davon Fahrzeuge, die schon da waren.</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Vehicles of the equally long period before that did not come.</source>
        <translation>Fahrzeuge des gleich langen Zeitraums davor, die nicht kamen.</translation>
    </message>
    <message>
        <source>Deeds</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>Everything that was done.</source>
        <translation>Alles, was geschah.</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Eingefahren</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Angekommen</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Let out</source>
        <translation>Ausgefahren</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>Bookings that were made in the period.</source>
        <translation>Buchungen, die im Zeitraum gemacht wurden.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Its part of all of them.</source>
        <translation>Sein Teil von allen.</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Gekommen</translation>
    </message>
    <message>
        <source>Bookings that somebody came for.</source>
        <translation>Buchungen, zu denen jemand kam.</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Nicht gekommen</translation>
    </message>
    <message>
        <source>Bookings that nobody came for.</source>
        <translation>Buchungen, zu denen niemand kam.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Places that will be taken, on average of the hour.</source>
        <translation>Plätze, die belegt sein werden, im Mittel der Stunde.</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>Less came in one of ten past forecasts.</source>
        <translation>Bei einer von zehn früheren Vorhersagen kam weniger.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>More came in one of ten past forecasts.</source>
        <translation>Bei einer von zehn früheren Vorhersagen kam mehr.</translation>
    </message>
    <message>
        <source>Bookings on hand: no less is expected.</source>
        <translation>Vorliegende Buchungen: weniger wird nicht erwartet.</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Einnahmen</translation>
    </message>
    <message>
        <source>What will be taken in the hour.</source>
        <translation>Was in der Stunde eingenommen wird.</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Places that were taken, on average of the readings.</source>
        <translation>Plätze, die belegt waren, im Mittel der Zählerstände.</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Meiste</translation>
    </message>
    <message>
        <source>The highest reading.</source>
        <translation>Der höchste Zählerstand.</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Zählerstände</translation>
    </message>
    <message>
        <source>Away from a desk</source>
        <translation>Ohne Schalter</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Nachlässe</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Erstattungen</translation>
    </message>
    <message>
        <source>Left owing</source>
        <translation>Schuldig geblieben</translation>
    </message>
    <message>
        <source>Left unseen</source>
        <translation>Ungesehen gefahren</translation>
    </message>
    <message>
        <source>Towed</source>
        <translation>Abgeschleppt</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Revenue of the period that is compared with.</source>
        <translation>Einnahmen des Zeitraums, mit dem verglichen wird.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Revenue less that of the period before.</source>
        <translation>Einnahmen abzüglich jener des Zeitraums davor.</translation>
    </message>
    <message>
        <source>By space</source>
        <translation>Durch Platzangebot</translation>
    </message>
    <message>
        <source>What more or less supply did, had all else been as before.</source>
        <translation>Was mehr oder weniger Angebot bewirkte, wäre alles andere wie davor gewesen.</translation>
    </message>
    <message>
        <source>By fullness</source>
        <translation>Durch Belegung</translation>
    </message>
    <message>
        <source>What more or less occupied time of that supply did.</source>
        <translation>Was mehr oder weniger belegte Zeit dieses Angebots bewirkte.</translation>
    </message>
    <message>
        <source>By price</source>
        <translation>Durch den Preis</translation>
    </message>
    <message>
        <source>What more or less revenue an occupied hour did.</source>
        <translation>Was mehr oder weniger Einnahmen je belegter Stunde bewirkten.</translation>
    </message>
    <message>
        <source>Visits before</source>
        <translation>Besuche davor</translation>
    </message>
    <message>
        <source>Vehicles that came in in the period that is compared with.</source>
        <translation>Fahrzeuge, die im verglichenen Zeitraum kamen.</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registriert</translation>
    </message>
    <message>
        <source>Drivers with an account at the end.</source>
        <translation>Fahrer mit einem Konto am Ende.</translation>
    </message>
    <message>
        <source>New accounts</source>
        <translation>Neue Konten</translation>
    </message>
    <message>
        <source>Of those, accounts that were made in the period.</source>
        <translation>Davon Konten, die im Zeitraum entstanden.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Drivers who came, each counted once.</source>
        <translation>Fahrer, die kamen, jeder einmal gezählt.</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>Nicht gesehen</translation>
    </message>
    <message>
        <source>Drivers registered before, who did not come in the last 90 days.</source>
        <translation>Früher registrierte Fahrer, die in den letzten 90 Tagen nicht kamen.</translation>
    </message>
    <message>
        <source>Visits a driver</source>
        <translation>Besuche je Fahrer</translation>
    </message>
    <message>
        <source>Visits of drivers ÷ drivers who came.</source>
        <translation>Besuche von Fahrern ÷ Fahrer, die kamen.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Desk</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Your Account</source>
        <translation>Ihr Konto</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Ausfahrten</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>Parkplätze</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Aufenthalt</translation>
    </message>
    <message>
        <source>Tariffs</source>
        <translation>Tarife</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>Belegung</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Übernahme</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Fahrer</translation>
    </message>
    <message>
        <source>Jobs and Mail</source>
        <translation>Aufgaben, Post</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Anfragen</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>%1 %2</source>
        <comment>day, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Phone %1</source>
        <translation>Telefon %1</translation>
    </message>
    <message>
        <source>Tax number %1</source>
        <translation>Steuernummer %1</translation>
    </message>
    <message>
        <source>Prices in %1. Pay at the desk, then leave within %2.</source>
        <translation>Preise in %1. Am Schalter bezahlen, dann innerhalb von %2 ausfahren.</translation>
    </message>
    <message>
        <source>Prices in %1, tax included. Pay at the desk, then leave within %2.</source>
        <translation>Preise in %1 inklusive Steuer. Am Schalter bezahlen, dann innerhalb von %2 ausfahren.</translation>
    </message>
    <message>
        <source>Prices in %1 without tax. Pay at the desk, then leave within %2.</source>
        <translation>Preise in %1 ohne Steuer. Am Schalter bezahlen, dann innerhalb von %2 ausfahren.</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>Plate named on arrival</source>
        <translation>Kennzeichen bei der Ankunft</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Spot</source>
        <translation>Stellplatz</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>Show this code at the entrance. The place is kept for %1 after the start.</source>
        <translation>Zeigen Sie diesen Code an der Einfahrt. Der Platz wird nach Beginn %1 freigehalten.</translation>
    </message>
    <message>
        <source>Fixed amount</source>
        <translation>Fester Betrag</translation>
    </message>
    <message>
        <source>Already paid</source>
        <translation>Bereits bezahlt</translation>
    </message>
    <message>
        <source>Cash given</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Rückgeld</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Card, reference %1</source>
        <translation>Karte, Beleg %1</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>Auf Rechnung</translation>
    </message>
    <message>
        <source>Net %1</source>
        <comment>amount without tax</comment>
        <translation>Netto %1</translation>
    </message>
    <message>
        <source>Tax %1  %2</source>
        <comment>rate, amount</comment>
        <translation>Steuer %1  %2</translation>
    </message>
    <message>
        <source>Tax %1</source>
        <comment>amount</comment>
        <translation>Steuer %1</translation>
    </message>
    <message>
        <source>COPY</source>
        <comment>large, over a paper that is printed again</comment>
        <translation>KOPIE</translation>
    </message>
    <message>
        <source>printed %1</source>
        <translation>gedruckt %1</translation>
    </message>
    <message>
        <source>printed %1, %2</source>
        <comment>day and time, person</comment>
        <translation>gedruckt %1, %2</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>No plate</source>
        <translation>Kein Kennzeichen</translation>
    </message>
    <message>
        <source>In</source>
        <comment>time of entry</comment>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Payment back</source>
        <translation>Rückzahlung</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Quittung</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>desk, person</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>vehicle type, spot</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>In %1  Out %2</source>
        <comment>times</comment>
        <translation>Ein %1  Aus %2</translation>
    </message>
    <message>
        <source>Paid back %1</source>
        <comment>currency</comment>
        <translation>Zurückgezahlt %1</translation>
    </message>
    <message>
        <source>Paid %1</source>
        <comment>currency</comment>
        <translation>Bezahlt %1</translation>
    </message>
    <message>
        <source>Out by %1. Thank you, drive well.</source>
        <translation>Ausfahrt bis %1. Danke und gute Fahrt.</translation>
    </message>
    <message>
        <source>Waiting for a spot</source>
        <translation>Wartet auf einen Stellplatz</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>time</comment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>We call the number. Valid today.</source>
        <translation>Wir rufen die Nummer auf. Gilt heute.</translation>
    </message>
    <message>
        <source>Booked %1 to %2</source>
        <comment>times</comment>
        <translation>Gebucht %1 bis %2</translation>
    </message>
</context>
<context>
    <name>PriceWords</name>
    <message>
        <source>Fixed amount, as the tariff gives no price</source>
        <translation>Fester Betrag, da der Tarif keinen Preis nennt</translation>
    </message>
    <message>
        <source>Nothing to pay</source>
        <translation>Nichts zu zahlen</translation>
    </message>
    <message>
        <source>Already paid</source>
        <translation>Schon bezahlt</translation>
    </message>
</context>
<context>
    <name>RackWords</name>
    <message>
        <source>All spots</source>
        <translation>Alle Plätze</translation>
    </message>
    <message>
        <source>Without a zone</source>
        <translation>Ohne Zone</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>closed to %1</source>
        <comment>time</comment>
        <translation>gesperrt bis %1</translation>
    </message>
    <message>
        <source>in use to %1</source>
        <comment>time</comment>
        <translation>belegt bis %1</translation>
    </message>
    <message>
        <source>booked %1</source>
        <comment>time</comment>
        <translation>gebucht %1</translation>
    </message>
    <message>
        <source>from here</source>
        <translation>von hier</translation>
    </message>
    <message>
        <source>overflow</source>
        <translation>Überlauf</translation>
    </message>
    <message>
        <source>not for a %1</source>
        <comment>vehicle type</comment>
        <translation>nicht für %1</translation>
    </message>
    <message>
        <source>accessible only</source>
        <translation>nur barrierefrei</translation>
    </message>
    <message>
        <source>charging only</source>
        <translation>nur Laden</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>vorbehalten</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>ohne Ende</translation>
    </message>
    <message>
        <source>%1 closed from %2 to %3: %4</source>
        <translation>%1 gesperrt von %2 bis %3: %4</translation>
    </message>
    <message>
        <source>%1 booked for %2 from %3 to %4</source>
        <translation>%1 gebucht für %2 von %3 bis %4</translation>
    </message>
    <message>
        <source>%2 stood on %1 from %3 to %4</source>
        <translation>%2 stand auf %1 von %3 bis %4</translation>
    </message>
    <message>
        <source>%2 on %1 since %3, over time by %4</source>
        <translation>%2 auf %1 seit %3, seit %4 über der Zeit</translation>
    </message>
    <message>
        <source>%2 on %1 since %3, until %4</source>
        <translation>%2 auf %1 seit %3, bis %4</translation>
    </message>
</context>
<context>
    <name>RangeWords</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 28 days</source>
        <translation>Letzte 28 Tage</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format of QLocale</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Dieses Quartal</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Letztes Quartal</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>the period before</source>
        <translation>Zeitraum davor</translation>
    </message>
    <message>
        <source>the same days last year</source>
        <translation>gleiche Tage im Vorjahr</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>RecoveryPaperWords</name>
    <message>
        <source>Recovery codes</source>
        <translation>Wiederherstellungscodes</translation>
    </message>
    <message>
        <source>Each lets you in once without the app. Keep this paper where nobody else reads it, and away from your password.</source>
        <translation>Jeder lässt Sie einmal ohne die App herein. Verwahren Sie dieses Papier, wo es niemand sonst liest, und nicht bei Ihrem Passwort.</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>%1 came in, only until %2</source>
        <translation>%1 ist eingefahren, nur bis %2</translation>
    </message>
    <message>
        <source>%1 came in, until about %2</source>
        <translation>%1 ist eingefahren, bis etwa %2</translation>
    </message>
    <message>
        <source>%1 · ticket %2</source>
        <translation>%1 · Ticket %2</translation>
    </message>
    <message>
        <source>%1 arrived on another spot than booked, until %2</source>
        <translation>%1 ist angekommen, auf einem anderen Platz als gebucht, bis %2</translation>
    </message>
    <message>
        <source>%1 arrived, booked until %2</source>
        <translation>%1 ist angekommen, gebucht bis %2</translation>
    </message>
    <message>
        <source>The vehicle</source>
        <translation>Das Fahrzeug</translation>
    </message>
    <message>
        <source>nothing was to pay</source>
        <translation>nichts war zu zahlen</translation>
    </message>
    <message>
        <source>paid %1</source>
        <translation>%1 bezahlt</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>%1 may drive out: %2</source>
        <translation>%1 darf ausfahren: %2</translation>
    </message>
    <message>
        <source>%1 may drive out: paid %2, receipt %3</source>
        <translation>%1 darf ausfahren: %2 bezahlt, Beleg %3</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Zurück %1</translation>
    </message>
    <message>
        <source>%1 Give back %2.</source>
        <translation>%1 Geben Sie %2 zurück.</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>%1: %2 to %3, code %4</source>
        <translation>%1: %2 bis %3, Code %4</translation>
    </message>
    <message>
        <source>%1 · its old stay ended as unseen</source>
        <translation>%1 · der alte Aufenthalt endete ungesehen</translation>
    </message>
    <message>
        <source>%1 · its old stay ended as unseen, %2 open</source>
        <translation>%1 · der alte Aufenthalt endete ungesehen, %2 offen</translation>
    </message>
    <message>
        <source>%1 may drive out: nothing was to pay</source>
        <translation>%1 darf hinaus: nichts war zu zahlen</translation>
    </message>
    <message>
        <source>%1 is on the waiting list, rank %2</source>
        <translation>%1 steht auf der Warteliste, Rang %2</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s), the first %1, the last %2</source>
        <translation>
            <numerusform>%n Buchung, die erste %1, die letzte %2</numerusform>
            <numerusform>%n Buchungen, die erste %1, die letzte %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoleWords</name>
    <message>
        <source>attendant</source>
        <translation>Parkwart</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>Attendant mode</source>
        <translation>Als Parkwart</translation>
    </message>
    <message>
        <source>Manager mode</source>
        <translation>Als Leitung</translation>
    </message>
    <message>
        <source>Admin mode</source>
        <translation>Als Verwaltung</translation>
    </message>
    <message>
        <source>kiosk</source>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Kiosk</translation>
    </message>
</context>
<context>
    <name>RuleNames</name>
    <message>
        <source>rule %1</source>
        <translation>Regel %1</translation>
    </message>
</context>
<context>
    <name>SignWords</name>
    <message>
        <source>hour</source>
        <comment>unit of a price</comment>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>day</source>
        <comment>unit of a price</comment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Each calendar day</source>
        <translation>Je Kalendertag</translation>
    </message>
    <message>
        <source>Each 24 h</source>
        <translation>Je 24 Stunden</translation>
    </message>
    <message>
        <source>Stay of any length</source>
        <translation>Aufenthalt beliebiger Dauer</translation>
    </message>
    <message>
        <source>Then any length</source>
        <translation>Danach beliebige Dauer</translation>
    </message>
    <message>
        <source>First %1</source>
        <comment>unit of a price</comment>
        <translation>Erste %1</translation>
    </message>
    <message>
        <source>Following %1</source>
        <comment>unit of a price</comment>
        <translation>Weitere %1</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <comment>length of a stay</comment>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>Longer stays</source>
        <translation>Längerer Aufenthalt</translation>
    </message>
    <message>
        <source>Each started %1</source>
        <comment>unit of a price</comment>
        <translation>Je angefangene %1</translation>
    </message>
    <message>
        <source>Each %1</source>
        <comment>unit of a price</comment>
        <translation>Je %1</translation>
    </message>
    <message>
        <source>Each following %1</source>
        <comment>unit of a price</comment>
        <translation>Je weitere %1</translation>
    </message>
    <message>
        <source>At most per period</source>
        <translation>Höchstens je Zeitraum</translation>
    </message>
    <message>
        <source>At most per day</source>
        <translation>Höchstens je Tag</translation>
    </message>
    <message>
        <source>At most per 24 h</source>
        <translation>Höchstens je 24 Stunden</translation>
    </message>
    <message>
        <source>At most per week</source>
        <translation>Höchstens je Woche</translation>
    </message>
    <message>
        <source>At most per 7 days</source>
        <translation>Höchstens je 7 Tage</translation>
    </message>
    <message>
        <source>At most per month</source>
        <translation>Höchstens je Monat</translation>
    </message>
    <message>
        <source>At most per stay</source>
        <translation>Höchstens je Aufenthalt</translation>
    </message>
    <message>
        <source>Free for the first minutes</source>
        <translation>Die ersten Minuten frei</translation>
    </message>
    <message>
        <source>Entrance fee</source>
        <translation>Einfahrtsgebühr</translation>
    </message>
    <message>
        <source>Lost ticket</source>
        <translation>Verlorenes Ticket</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time of the day, price of a unit</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times of the day</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a time, times</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>free</source>
        <comment>price</comment>
        <translation>frei</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>instead of a price</comment>
        <translation>geschlossen</translation>
    </message>
</context>
<context>
    <name>SpotCards</name>
    <message>
        <source>Which Spots Are Taken?</source>
        <translation>Welche Stellplätze sind belegt?</translation>
    </message>
    <message numerus="yes">
        <source>%1: taken %2, %3 of the time, %n stay(s)</source>
        <comment>spot, length, share</comment>
        <translation>
            <numerusform>%1: belegt %2, %3 der Zeit, %n Aufenthalt</numerusform>
            <numerusform>%1: belegt %2, %3 der Zeit, %n Aufenthalte</numerusform>
        </translation>
    </message>
    <message>
        <source>beside %1 on no spot</source>
        <comment>a length of time</comment>
        <translation>dazu %1 ohne Stellplatz</translation>
    </message>
    <message>
        <source>time taken, the hottest spot is the measure</source>
        <translation>belegte Zeit, gemessen am meistbelegten</translation>
    </message>
</context>
<context>
    <name>SpotWords</name>
    <message>
        <source>P</source>
        <comment>permit</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Occupied</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Über der Zeit</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesperrt</translation>
    </message>
</context>
<context>
    <name>StayWords</name>
    <message>
        <source>%1 %2</source>
        <comment>day, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from, until</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>gebucht</translation>
    </message>
    <message>
        <source>inside, paid</source>
        <translation>drinnen, bezahlt</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>drinnen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>nobody came</source>
        <translation>niemand kam</translation>
    </message>
    <message>
        <source>left, paid</source>
        <translation>ausgefahren, bezahlt</translation>
    </message>
    <message>
        <source>left, free of charge</source>
        <translation>ausgefahren, kostenlos</translation>
    </message>
    <message>
        <source>left owing</source>
        <translation>schuldig geblieben</translation>
    </message>
    <message>
        <source>left unseen</source>
        <translation>ungesehen ausgefahren</translation>
    </message>
    <message>
        <source>towed away</source>
        <translation>abgeschleppt</translation>
    </message>
    <message>
        <source>Undo %1 until %2</source>
        <comment>deed, time</comment>
        <translation>%1 zurücknehmen bis %2</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <comment>deed</comment>
        <translation>%1 zurücknehmen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>length, vehicle</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 · %3, version %4</source>
        <comment>length, vehicle, tariff</comment>
        <translation>%1, %2 · %3, Fassung %4</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>%1, tax included %2</source>
        <comment>sum</comment>
        <translation>%1, darin Steuer %2</translation>
    </message>
    <message>
        <source>taken back later</source>
        <translation>später zurückgenommen</translation>
    </message>
    <message>
        <source>%1 (taken back later)</source>
        <comment>facts</comment>
        <translation>%1 (später zurückgenommen)</translation>
    </message>
    <message>
        <source>approved by %1</source>
        <translation>genehmigt von %1</translation>
    </message>
    <message>
        <source>%1, approved by %2</source>
        <translation>%1, genehmigt von %2</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>das Programm</translation>
    </message>
    <message>
        <source>%1 back</source>
        <comment>payment method</comment>
        <translation>%1 zurück</translation>
    </message>
    <message>
        <source>Open amount</source>
        <translation>Offener Betrag</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>vehicle, plate</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Parkplatz</translation>
    </message>
    <message>
        <source>Spot</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>%1 (before: %2)</source>
        <translation>%1 (vorher: %2)</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Einfahrt</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ausfahrt</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Out by</source>
        <translation>Hinaus bis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message numerus="yes">
        <source>%n here</source>
        <comment>stays of a vehicle</comment>
        <translation>
            <numerusform>%n hier</numerusform>
            <numerusform>%n hier</numerusform>
        </translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Aufenthalte</translation>
    </message>
    <message>
        <source>%1, the last before %2</source>
        <translation>%1, der letzte davor %2</translation>
    </message>
    <message>
        <source>Left unpaid</source>
        <translation>Unbezahlt gegangen</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what, who</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>what, reason, who</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what was done, what followed</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) moved aside</source>
        <translation>
            <numerusform>eine Buchung ist ausgewichen</numerusform>
            <numerusform>%n Buchungen sind ausgewichen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 may stay until %2, now on %3</source>
        <translation>%1 darf bis %2 bleiben, jetzt auf %3</translation>
    </message>
    <message>
        <source>%1 may stay until %2</source>
        <translation>%1 darf bis %2 bleiben</translation>
    </message>
    <message>
        <source>%1 has another spot</source>
        <translation>%1 hat einen anderen Stellplatz</translation>
    </message>
    <message>
        <source>%1 is on %2 now</source>
        <translation>%1 steht jetzt auf %2</translation>
    </message>
    <message>
        <source>%1 is on %2 now, no longer on %3</source>
        <translation>%1 steht jetzt auf %2, nicht mehr auf %3</translation>
    </message>
    <message>
        <source>%1 · only until %2</source>
        <translation>%1 · nur bis %2</translation>
    </message>
    <message>
        <source>%1 is put right: %2</source>
        <translation>%1 ist berichtigt: %2</translation>
    </message>
    <message>
        <source>%1 is put right: %2, %3 so far as before</source>
        <translation>%1 ist berichtigt: %2, bisher %3 wie zuvor</translation>
    </message>
    <message>
        <source>%1 is put right: %2, %3 so far instead of %4</source>
        <translation>%1 ist berichtigt: %2, bisher %3 statt %4</translation>
    </message>
    <message>
        <source>%1 The stay costs %2 so far, not %3.</source>
        <translation>%1 Der Aufenthalt kostet bisher %2, nicht %3.</translation>
    </message>
    <message>
        <source>%1 stands on %2</source>
        <translation>%1 steht auf %2</translation>
    </message>
    <message>
        <source>%1 stands on %2, the other vehicle on %3</source>
        <translation>%1 steht auf %2, das andere Fahrzeug auf %3</translation>
    </message>
    <message>
        <source>%1 has arrived and stands on %2</source>
        <translation>%1 ist angekommen und steht auf %2</translation>
    </message>
    <message>
        <source>%1 is occupied by a vehicle that came in unseen</source>
        <translation>%1 ist von einem Fahrzeug belegt, das ungesehen hereinkam</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) have no spot now</source>
        <translation>
            <numerusform>eine Buchung hat jetzt keinen Stellplatz</numerusform>
            <numerusform>%n Buchungen haben jetzt keinen Stellplatz</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was towed: %2 stay open</source>
        <translation>%1 wurde abgeschleppt: %2 bleiben offen</translation>
    </message>
    <message>
        <source>%1 left unseen: %2 stay open</source>
        <translation>%1 ist ungesehen hinausgefahren: %2 bleiben offen</translation>
    </message>
    <message>
        <source>%1 left owing %2</source>
        <translation>%1 ist hinausgefahren und schuldet %2</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>%1 to pay</source>
        <translation>%1 zu zahlen</translation>
    </message>
</context>
<context>
    <name>SuggestionWords</name>
    <message>
        <source>This text</source>
        <translation>Dieser Text</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Come in as a %1</source>
        <translation>Einfahren als %1</translation>
    </message>
    <message>
        <source>Go out</source>
        <translation>Ausfahren</translation>
    </message>
    <message>
        <source>Come in on the booking</source>
        <translation>Mit der Buchung einfahren</translation>
    </message>
    <message>
        <source>Keep a spot for later</source>
        <translation>Einen Platz für später freihalten</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>Come In</source>
        <translation>Einfahren</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, seit %2</translation>
    </message>
    <message>
        <source>Go Out</source>
        <translation>Ausfahren</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, für %2</translation>
    </message>
    <message>
        <source>Arrive</source>
        <translation>Ankommen</translation>
    </message>
    <message>
        <source>Come in now, and keep the booking</source>
        <translation>Jetzt einfahren und die Buchung behalten</translation>
    </message>
    <message>
        <source>This plate</source>
        <translation>Dieses Kennzeichen</translation>
    </message>
    <message>
        <source>Stands at the entrance: end the old stay as unseen</source>
        <translation>Steht an der Einfahrt: alten Aufenthalt als ungesehen beenden</translation>
    </message>
    <message>
        <source>Re-enter</source>
        <translation>Neu einfahren</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <translation>Meinten Sie</translation>
    </message>
    <message>
        <source>On this spot</source>
        <translation>Auf diesem Platz</translation>
    </message>
    <message>
        <source>Inside now</source>
        <translation>Jetzt drin</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Earlier stays</source>
        <translation>Frühere Aufenthalte</translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s)</source>
        <translation>
            <numerusform>%n Aufenthalt</numerusform>
            <numerusform>%n Aufenthalte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, last %2</source>
        <translation>%1, zuletzt %2</translation>
    </message>
    <message>
        <source>Come in as %1</source>
        <translation>Als %1 einfahren</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>a plate: comes in, arrives or goes out, as it stands</source>
        <translation>ein Kennzeichen: fährt ein, kommt an oder fährt aus, je nachdem</translation>
    </message>
    <message>
        <source>a piece of a plate: shows the vehicles that have it</source>
        <translation>ein Stück eines Kennzeichens: zeigt die Fahrzeuge, die es haben</translation>
    </message>
    <message>
        <source>the code of a ticket or booking, typed or scanned</source>
        <translation>der Code eines Tickets oder einer Buchung, getippt oder gescannt</translation>
    </message>
    <message>
        <source>a spot: who stands there, or the spot for the next plate</source>
        <translation>ein Platz: wer dort steht, oder der Platz für das nächste Kennzeichen</translation>
    </message>
    <message>
        <source>a plate and its vehicle type: %1; F4 does the same</source>
        <translation>ein Kennzeichen und sein Fahrzeugtyp: %1; F4 tut dasselbe</translation>
    </message>
    <message>
        <source>Looks alike, not the same</source>
        <translation>Sieht ähnlich aus, ist es nicht</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>stays of a vehicle, another lot</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Pay the fee that is open</source>
        <translation>Die offene Gebühr zahlen</translation>
    </message>
</context>
<context>
    <name>SupportWords</name>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Schaden</translation>
    </message>
    <message>
        <source>Lost property</source>
        <translation>Fundsache</translation>
    </message>
    <message>
        <source>Keys held</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Beschwerde</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>mail waits</source>
        <translation>Mail wartet</translation>
    </message>
    <message>
        <source>mail is sent</source>
        <translation>Mail gesendet</translation>
    </message>
    <message>
        <source>mail did not arrive</source>
        <translation>Mail kam nicht an</translation>
    </message>
    <message>
        <source>mail was dropped</source>
        <translation>Mail verworfen</translation>
    </message>
    <message>
        <source>No reviews yet</source>
        <translation>Noch keine Bewertung</translation>
    </message>
    <message numerus="yes">
        <source>%1 of 5 by %n review(s)</source>
        <translation>
            <numerusform>%1 von 5 bei %n Bewertung</numerusform>
            <numerusform>%1 von 5 bei %n Bewertungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TariffWords</name>
    <message>
        <source>with the ticket</source>
        <translation>mit Ticket</translation>
    </message>
    <message>
        <source>with a lost ticket</source>
        <translation>mit verlorenem Ticket</translation>
    </message>
    <message>
        <source>is proven</source>
        <translation>belegt ist</translation>
    </message>
    <message>
        <source>is not proven</source>
        <translation>nicht belegt ist</translation>
    </message>
    <message>
        <source>booked, nobody came</source>
        <translation>gebucht, niemand kam</translation>
    </message>
    <message>
        <source>used</source>
        <translation>genutzt</translation>
    </message>
    <message>
        <source>paid in cash</source>
        <translation>bar bezahlt</translation>
    </message>
    <message>
        <source>not paid in cash</source>
        <translation>nicht bar bezahlt</translation>
    </message>
    <message>
        <source>[lostTicket]</source>
        <translation>[lostTicket]</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>With a lost ticket</source>
        <translation>Mit verlorenem Ticket</translation>
    </message>
    <message>
        <source>whose entry [entryProven]</source>
        <translation>dessen Einfahrt [entryProven]</translation>
    </message>
    <message>
        <source>Entry proven</source>
        <translation>Einfahrt belegt</translation>
    </message>
    <message>
        <source>Is the entry proven?</source>
        <translation>Ist die Einfahrt belegt?</translation>
    </message>
    <message>
        <source>of the groups [groups]</source>
        <translation>aus den Gruppen [groups]</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>in the zone [zone]</source>
        <translation>in der Zone [zone]</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>with the permit [permit]</source>
        <translation>mit der Berechtigung [permit]</translation>
    </message>
    <message>
        <source>Permit</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>plate [plate]</source>
        <translation>Kennzeichen [plate]</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>booked [bookedAt]</source>
        <translation>gebucht [bookedAt]</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>paid [paidAt]</source>
        <translation>bezahlt [paidAt]</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>at [occupancy] occupied</source>
        <translation>bei [occupancy] Belegung</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Belegung</translation>
    </message>
    <message>
        <source>booked until [bookedUntil]</source>
        <translation>gebucht bis [bookedUntil]</translation>
    </message>
    <message>
        <source>Booked until</source>
        <translation>Gebucht bis</translation>
    </message>
    <message>
        <source>to be paid until [dueAt]</source>
        <translation>zu zahlen bis [dueAt]</translation>
    </message>
    <message>
        <source>To be paid until</source>
        <translation>Zu zahlen bis</translation>
    </message>
    <message>
        <source>[noShow]</source>
        <translation>[noShow]</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Genutzt</translation>
    </message>
    <message>
        <source>Booked, nobody came</source>
        <translation>Gebucht, niemand kam</translation>
    </message>
    <message>
        <source>[paysCash]</source>
        <translation>[paysCash]</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Paid in cash</source>
        <translation>Bar bezahlt</translation>
    </message>
    <message>
        <source>shown: [validations]</source>
        <translation>vorgezeigt: [validations]</translation>
    </message>
    <message>
        <source>after other stays: [stays]</source>
        <translation>nach anderen Parkvorgängen: [stays]</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>[code]</source>
        <translation>[code]</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>for a purchase of [spend]</source>
        <translation>für einen Einkauf von [spend]</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Einkauf</translation>
    </message>
    <message>
        <source>With a purchase</source>
        <translation>Mit einem Einkauf</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Parkvorgang</translation>
    </message>
    <message>
        <source>[0] to [1],</source>
        <translation>[0] bis [1],</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Einfahrt</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Ausfahrt</translation>
    </message>
    <message>
        <source>[vehicle], [entry] to [exit]</source>
        <translation>[vehicle], [entry] bis [exit]</translation>
    </message>
    <message>
        <source>Vehicle type</source>
        <translation>Fahrzeugart</translation>
    </message>
    <message>
        <source>costs [amount]</source>
        <translation>kostet [amount]</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kostet</translation>
    </message>
    <message>
        <source>is refused: [error]</source>
        <translation>wird abgelehnt: [error]</translation>
    </message>
    <message>
        <source>Refused with</source>
        <translation>Abgelehnt mit</translation>
    </message>
    <message>
        <source>– [note]</source>
        <translation>– [note]</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>A discount is shown</source>
        <translation>Ein Rabatt wird vorgezeigt</translation>
    </message>
    <message>
        <source>Another stay of the plate</source>
        <translation>Noch ein Parkvorgang des Kennzeichens</translation>
    </message>
    <message>
        <source>Costs an amount</source>
        <translation>Kostet einen Betrag</translation>
    </message>
    <message>
        <source>Is refused</source>
        <translation>Wird abgelehnt</translation>
    </message>
    <message>
        <source>started</source>
        <translation>angefangene</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>volle</translation>
    </message>
    <message>
        <source>well started</source>
        <translation>gut angefangene</translation>
    </message>
    <message>
        <source>exact share of</source>
        <translation>anteilige</translation>
    </message>
    <message>
        <source>before</source>
        <translation>davor</translation>
    </message>
    <message>
        <source>after</source>
        <translation>danach</translation>
    </message>
    <message>
        <source>included</source>
        <translation>enthalten</translation>
    </message>
    <message>
        <source>on top</source>
        <translation>zusätzlich</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>zählt</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>zählt nicht</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>jedes Jahr</translation>
    </message>
    <message>
        <source>neither factors nor extras</source>
        <translation>weder Faktoren noch Zuschlägen</translation>
    </message>
    <message>
        <source>factors</source>
        <translation>Faktoren</translation>
    </message>
    <message>
        <source>extras</source>
        <translation>Zuschlägen</translation>
    </message>
    <message>
        <source>factors and extras</source>
        <translation>Faktoren und Zuschlägen</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>24 h from entry</source>
        <translation>24 h ab Einfahrt</translation>
    </message>
    <message>
        <source>week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>7 days from entry</source>
        <translation>7 Tage ab Einfahrt</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>stay</source>
        <translation>Parkvorgang</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>nichts weiter</translation>
    </message>
    <message>
        <source>the entrance fee</source>
        <translation>der Einfahrtsgebühr</translation>
    </message>
    <message>
        <source>factors and the entrance fee</source>
        <translation>Faktoren und der Einfahrtsgebühr</translation>
    </message>
    <message>
        <source>the entrance fee and extras</source>
        <translation>der Einfahrtsgebühr und Zuschlägen</translation>
    </message>
    <message>
        <source>factors, the entrance fee and extras</source>
        <translation>Faktoren, der Einfahrtsgebühr und Zuschlägen</translation>
    </message>
    <message>
        <source>lost when exceeded</source>
        <translation>entfällt beim Überschreiten</translation>
    </message>
    <message>
        <source>deducted from longer stays</source>
        <translation>wird von längerem Parken abgezogen</translation>
    </message>
    <message>
        <source>up to and including</source>
        <translation>bis einschließlich</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>weniger als</translation>
    </message>
    <message>
        <source>the start</source>
        <translation>dem Anfang</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>dem Ende</translation>
    </message>
    <message>
        <source>the dearest part</source>
        <translation>dem teuersten Teil</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>aller Zeit</translation>
    </message>
    <message>
        <source>counted time only</source>
        <translation>gezählter Zeit</translation>
    </message>
    <message>
        <source>shifts the start of the steps</source>
        <translation>verschiebt den Beginn der Stufen</translation>
    </message>
    <message>
        <source>uses up the first steps</source>
        <translation>verbraucht die ersten Stufen</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>Zeiteinheit</translation>
    </message>
    <message>
        <source>When a unit is paid</source>
        <translation>Wann eine Einheit zählt</translation>
    </message>
    <message>
        <source>first [incrementPeriod] [value]</source>
        <translation>erste [incrementPeriod] [value]</translation>
    </message>
    <message>
        <source>then once [value] for [incrementPeriod]</source>
        <translation>dann einmal [value] für [incrementPeriod]</translation>
    </message>
    <message>
        <source>[usageCount] × [value] per [unit] [incrementPeriod]</source>
        <translation>[usageCount] × [value] je [unit] [incrementPeriod]</translation>
    </message>
    <message>
        <source>How many units</source>
        <translation>Wie viele Einheiten</translation>
    </message>
    <message>
        <source>for [duration] [value] per [unit] [incrementPeriod]</source>
        <translation>für [duration] [value] je [unit] [incrementPeriod]</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>[value] per [unit] [incrementPeriod]</source>
        <translation>[value] je [unit] [incrementPeriod]</translation>
    </message>
    <message>
        <source>then [value] per [unit] [incrementPeriod]</source>
        <translation>dann [value] je [unit] [incrementPeriod]</translation>
    </message>
    <message>
        <source>(when more than [startedAfter] of it are used)</source>
        <translation>(wenn mehr als [startedAfter] davon genutzt sind)</translation>
    </message>
    <message>
        <source>Used more than</source>
        <translation>Mehr genutzt als</translation>
    </message>
    <message>
        <source>(counted in steps of [resolution])</source>
        <translation>(gezählt in Schritten von [resolution])</translation>
    </message>
    <message>
        <source>Smallest step</source>
        <translation>Kleinster Schritt</translation>
    </message>
    <message>
        <source>Smallest step that is counted</source>
        <translation>Kleinster gezählter Schritt</translation>
    </message>
    <message>
        <source>[value] for [duration]</source>
        <translation>[value] für [duration]</translation>
    </message>
    <message>
        <source>[value] in all</source>
        <translation>[value] insgesamt</translation>
    </message>
    <message>
        <source>then [value] for all the rest</source>
        <translation>dann [value] für alles Weitere</translation>
    </message>
    <message>
        <source>up to [durationEnd] [value]</source>
        <translation>bis [durationEnd] [value]</translation>
    </message>
    <message>
        <source>Length of stay</source>
        <translation>Parkdauer</translation>
    </message>
    <message>
        <source>longer [value]</source>
        <translation>länger [value]</translation>
    </message>
    <message>
        <source>(printed as [label])</source>
        <translation>(gedruckt als [label])</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Eigene Worte</translation>
    </message>
    <message>
        <source>Own words on the receipt</source>
        <translation>Eigene Worte auf der Quittung</translation>
    </message>
    <message>
        <source>(known as [id])</source>
        <translation>(genannt [id])</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Short name for other rules</source>
        <translation>Kurzname für andere Regeln</translation>
    </message>
    <message>
        <source>tax [tax/rate] [tax/included]</source>
        <translation>Steuer [tax/rate] [tax/included]</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>Steuersatz</translation>
    </message>
    <message>
        <source>Tax included</source>
        <translation>Steuer enthalten</translation>
    </message>
    <message>
        <source>A tax of its own</source>
        <translation>Eine eigene Steuer</translation>
    </message>
    <message>
        <source>[label],</source>
        <translation>[label],</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>Name der Regel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>[days]</source>
        <translation>[days]</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>[from] to [to]</source>
        <translation>[from] bis [to]</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Times of day</source>
        <translation>Uhrzeiten</translation>
    </message>
    <message>
        <source>on [toDay]</source>
        <translation>am [toDay]</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Endet am</translation>
    </message>
    <message>
        <source>Ends on another day of the week</source>
        <translation>Endet an einem anderen Wochentag</translation>
    </message>
    <message>
        <source>from [dates/from] to [dates/to] [dates/everyYear]</source>
        <translation>vom [dates/from] bis [dates/to] [dates/everyYear]</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Jedes Jahr</translation>
    </message>
    <message>
        <source>Only between two dates</source>
        <translation>Nur zwischen zwei Daten</translation>
    </message>
    <message>
        <source>:</source>
        <translation>:</translation>
    </message>
    <message>
        <source>(exactly at the border: the part [inclusive])</source>
        <translation>(genau auf der Grenze: der Teil [inclusive])</translation>
    </message>
    <message>
        <source>At the border</source>
        <translation>Auf der Grenze</translation>
    </message>
    <message>
        <source>What holds exactly at the border</source>
        <translation>Was genau auf der Grenze gilt</translation>
    </message>
    <message>
        <source>at least [minValue]</source>
        <translation>mindestens [minValue]</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>at most [maxValue]</source>
        <translation>höchstens [maxValue]</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Per unit of time, without end</source>
        <translation>Je Zeiteinheit, ohne Ende</translation>
    </message>
    <message>
        <source>Once, like a first hour</source>
        <translation>Einmal, wie eine erste Stunde</translation>
    </message>
    <message>
        <source>Several units</source>
        <translation>Mehrere Einheiten</translation>
    </message>
    <message>
        <source>Units for a stretch of time</source>
        <translation>Einheiten für eine Zeitspanne</translation>
    </message>
    <message>
        <source>One amount for a stretch</source>
        <translation>Ein Betrag für eine Zeitspanne</translation>
    </message>
    <message>
        <source>One amount for all the rest</source>
        <translation>Ein Betrag für alles Weitere</translation>
    </message>
    <message>
        <source>The price up to a length</source>
        <translation>Der Preis bis zu einer Dauer</translation>
    </message>
    <message>
        <source>The price of any longer stay</source>
        <translation>Der Preis für alles Längere</translation>
    </message>
    <message>
        <source>[value] once</source>
        <translation>[value] einmal</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>no parking</source>
        <translation>kein Parken</translation>
    </message>
    <message>
        <source>[lines]</source>
        <translation>[lines]</translation>
    </message>
    <message>
        <source>, at least [minValue] each time</source>
        <translation>, mindestens [minValue] jedes Mal</translation>
    </message>
    <message>
        <source>At least, each time</source>
        <translation>Mindestens, jedes Mal</translation>
    </message>
    <message>
        <source>, at most [maxValue] each time</source>
        <translation>, höchstens [maxValue] jedes Mal</translation>
    </message>
    <message>
        <source>At most, each time</source>
        <translation>Höchstens, jedes Mal</translation>
    </message>
    <message>
        <source>(that holds with [maxValueIncludes])</source>
        <translation>(das gilt mit [maxValueIncludes])</translation>
    </message>
    <message>
        <source>The maximum holds with</source>
        <translation>Der Höchstbetrag gilt mit</translation>
    </message>
    <message>
        <source>What the maximum holds with</source>
        <translation>Womit der Höchstbetrag gilt</translation>
    </message>
    <message>
        <source>, [surcharge] more for touching it</source>
        <translation>, [surcharge] mehr für das Berühren</translation>
    </message>
    <message>
        <source>Surcharge</source>
        <translation>Aufschlag</translation>
    </message>
    <message>
        <source>Surcharge for touching it</source>
        <translation>Aufschlag für das Berühren</translation>
    </message>
    <message>
        <source>, no longer than [maxTime]</source>
        <translation>, nicht länger als [maxTime]</translation>
    </message>
    <message>
        <source>Longest time</source>
        <translation>Längste Zeit</translation>
    </message>
    <message>
        <source>, its time [counts] toward the length of stay</source>
        <translation>, ihre Zeit [counts] zur Parkdauer</translation>
    </message>
    <message>
        <source>Counts toward the length</source>
        <translation>Zählt zur Dauer</translation>
    </message>
    <message>
        <source>Does its time count?</source>
        <translation>Zählt ihre Zeit?</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>One more step</source>
        <translation>Noch eine Stufe</translation>
    </message>
    <message>
        <source>An extra</source>
        <translation>Ein Zuschlag</translation>
    </message>
    <message>
        <source>Another amount for a vehicle type</source>
        <translation>Anderer Betrag für eine Fahrzeugart</translation>
    </message>
    <message>
        <source>Another amount for a group</source>
        <translation>Anderer Betrag für eine Gruppe</translation>
    </message>
    <message>
        <source>Another amount for a zone</source>
        <translation>Anderer Betrag für eine Zone</translation>
    </message>
    <message>
        <source>A price by time</source>
        <translation>Ein Preis nach Zeit</translation>
    </message>
    <message>
        <source>One amount each time</source>
        <translation>Ein Betrag jedes Mal</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Kostenlos</translation>
    </message>
    <message>
        <source>No parking</source>
        <translation>Kein Parken</translation>
    </message>
    <message>
        <source>All other time</source>
        <translation>Alle übrige Zeit</translation>
    </message>
    <message>
        <source>All other time:</source>
        <translation>Alle übrige Zeit:</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Höchstbetrag</translation>
    </message>
    <message>
        <source>at most [maxValue] per [per]</source>
        <translation>höchstens [maxValue] je [per]</translation>
    </message>
    <message>
        <source>Per</source>
        <translation>Je</translation>
    </message>
    <message>
        <source>counted from [resetTime]</source>
        <translation>gezählt ab [resetTime]</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Beginnt um</translation>
    </message>
    <message>
        <source>Where its period begins</source>
        <translation>Wo sein Zeitraum beginnt</translation>
    </message>
    <message>
        <source>(that holds with [includes])</source>
        <translation>(das gilt mit [includes])</translation>
    </message>
    <message>
        <source>Holds with</source>
        <translation>Gilt mit</translation>
    </message>
    <message>
        <source>What it holds with</source>
        <translation>Womit er gilt</translation>
    </message>
    <message>
        <source>Free time</source>
        <translation>Freie Zeit</translation>
    </message>
    <message>
        <source>[inclusive] [period], [whenExceeded]</source>
        <translation>[inclusive] [period], [whenExceeded]</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>When exceeded</source>
        <translation>Beim Überschreiten</translation>
    </message>
    <message>
        <source>per [per]</source>
        <translation>je [per]</translation>
    </message>
    <message>
        <source>Per stay or per day</source>
        <translation>Je Parkvorgang oder je Tag</translation>
    </message>
    <message>
        <source>taken from [takenFrom]</source>
        <translation>genommen von [takenFrom]</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>Genommen von</translation>
    </message>
    <message>
        <source>Taken from which part</source>
        <translation>Von welchem Teil genommen</translation>
    </message>
    <message>
        <source>measured on [measuredOn]</source>
        <translation>gemessen an [measuredOn]</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Gemessen an</translation>
    </message>
    <message>
        <source>Measured on which time</source>
        <translation>An welcher Zeit gemessen</translation>
    </message>
    <message>
        <source>and [uses]</source>
        <translation>und [uses]</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>What becomes of the steps</source>
        <translation>Was mit den Stufen geschieht</translation>
    </message>
    <message>
        <source>&amp;Day, by the hour</source>
        <translation>&amp;Tag, nach Stunden</translation>
    </message>
    <message>
        <source>&amp;Night, one amount</source>
        <translation>&amp;Nacht, ein Betrag</translation>
    </message>
    <message>
        <source>&amp;Evening, by the hour</source>
        <translation>&amp;Abend, nach Stunden</translation>
    </message>
    <message>
        <source>&amp;Weekend, by the hour</source>
        <translation>&amp;Wochenende, nach Stunden</translation>
    </message>
    <message>
        <source>&amp;Public holidays, one amount a day</source>
        <translation>&amp;Feiertage, ein Betrag am Tag</translation>
    </message>
    <message>
        <source>Days of e&amp;vents, by the hour</source>
        <translation>&amp;Veranstaltungstage, nach Stunden</translation>
    </message>
    <message>
        <source>&amp;Free of charge</source>
        <translation>&amp;Kostenlos</translation>
    </message>
    <message>
        <source>&amp;Closed, no parking</source>
        <translation>Ge&amp;schlossen, kein Parken</translation>
    </message>
    <message>
        <source>&amp;All other time</source>
        <translation>Alle &amp;übrige Zeit</translation>
    </message>
    <message>
        <source>&amp;Maximum</source>
        <translation>&amp;Höchstbetrag</translation>
    </message>
    <message>
        <source>F&amp;ree minutes</source>
        <translation>F&amp;reiminuten</translation>
    </message>
    <message>
        <source>&amp;Offer: early bird, evening, day ticket</source>
        <translation>An&amp;gebot: Frühparken, Abend, Tagesticket</translation>
    </message>
    <message>
        <source>Which offer wins</source>
        <translation>Welches Angebot gewinnt</translation>
    </message>
    <message>
        <source>E&amp;xtra on this table</source>
        <translation>&amp;Zuschlag auf diese Tabelle</translation>
    </message>
    <message>
        <source>Stays of a plate added up</source>
        <translation>Parkvorgänge eines Kennzeichens zusammengezählt</translation>
    </message>
    <message>
        <source>Vehicle &amp;type</source>
        <translation>Fahr&amp;zeugart</translation>
    </message>
    <message>
        <source>&amp;Group: members, staff</source>
        <translation>Gru&amp;ppe: Mitglieder, Personal</translation>
    </message>
    <message>
        <source>&amp;Zone</source>
        <translation>Z&amp;one</translation>
    </message>
    <message>
        <source>Perm&amp;it</source>
        <translation>Bere&amp;chtigung</translation>
    </message>
    <message>
        <source>Everybody else</source>
        <translation>Alle anderen</translation>
    </message>
    <message>
        <source>Disco&amp;unt</source>
        <translation>Ra&amp;batt</translation>
    </message>
    <message>
        <source>Several discounts</source>
        <translation>Mehrere Rabatte</translation>
    </message>
    <message>
        <source>Extra on every table</source>
        <translation>Zuschlag auf jede Tabelle</translation>
    </message>
    <message>
        <source>&amp;Lost ticket</source>
        <translation>Ver&amp;lorenes Ticket</translation>
    </message>
    <message>
        <source>Time to leave after payment</source>
        <translation>Zeit zur Ausfahrt nach dem Bezahlen</translation>
    </message>
    <message>
        <source>A stay without an exit</source>
        <translation>Ein Parkvorgang ohne Ausfahrt</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>Rounding of cash</source>
        <translation>Rundung beim Barzahlen</translation>
    </message>
    <message>
        <source>Price by demand</source>
        <translation>Preis nach Auslastung</translation>
    </message>
    <message>
        <source>Stays over a change of tariff</source>
        <translation>Parken über einen Tarifwechsel</translation>
    </message>
    <message>
        <source>Opening hours for extras</source>
        <translation>Öffnungszeiten für Zuschläge</translation>
    </message>
    <message>
        <source>Another ta&amp;ble of prices</source>
        <translation>Noch eine Preista&amp;belle</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Of offers</source>
        <translation>Bei Angeboten</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>Zuschlag</translation>
    </message>
    <message>
        <source>Added up</source>
        <translation>Summiert</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Of discounts</source>
        <translation>Bei Rabatten</translation>
    </message>
    <message>
        <source>After payment</source>
        <translation>Nach Zahlung</translation>
    </message>
    <message>
        <source>Lost ticket</source>
        <translation>Ticket verloren</translation>
    </message>
    <message>
        <source>No exit</source>
        <translation>Ohne Ausfahrt</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Neue Version</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Zählung</translation>
    </message>
    <message>
        <source>the whole stay at once</source>
        <translation>das ganze Parken auf einmal</translation>
    </message>
    <message>
        <source>each 24 h from entry by itself</source>
        <translation>je 24 h ab Einfahrt für sich</translation>
    </message>
    <message>
        <source>each day by itself</source>
        <translation>jeder Tag für sich</translation>
    </message>
    <message>
        <source>each rule&apos;s time by itself</source>
        <translation>die Zeit jeder Regel für sich</translation>
    </message>
    <message>
        <source>begin anew each time</source>
        <translation>beginnen jedes Mal neu</translation>
    </message>
    <message>
        <source>go on through the whole stay</source>
        <translation>laufen über das ganze Parken weiter</translation>
    </message>
    <message>
        <source>is priced by its start</source>
        <translation>zählt nach ihrem Beginn</translation>
    </message>
    <message>
        <source>is cut there</source>
        <translation>wird dort geteilt</translation>
    </message>
    <message>
        <source>is priced by its start, with the surcharge</source>
        <translation>zählt nach ihrem Beginn, mit Aufschlag</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>one unit</source>
        <translation>eine Einheit</translation>
    </message>
    <message>
        <source>part that is priced by itself</source>
        <translation>für sich berechneten Teil</translation>
    </message>
    <message>
        <source>the cheapest for the customer</source>
        <translation>das günstigste für den Kunden</translation>
    </message>
    <message>
        <source>the first by priority</source>
        <translation>das erste nach Vorrang</translation>
    </message>
    <message>
        <source>must</source>
        <translation>muss</translation>
    </message>
    <message>
        <source>must not</source>
        <translation>darf nicht</translation>
    </message>
    <message>
        <source>belong to it</source>
        <translation>gehören dazu</translation>
    </message>
    <message>
        <source>do not belong to it</source>
        <translation>gehören nicht dazu</translation>
    </message>
    <message>
        <source>a stay beyond its end</source>
        <translation>Überziehen</translation>
    </message>
    <message>
        <source>a booking that nobody came for</source>
        <translation>einer nicht genutzten Buchung</translation>
    </message>
    <message>
        <source>a late payment</source>
        <translation>später Zahlung</translation>
    </message>
    <message>
        <source>leaving outside opening hours</source>
        <translation>Ausfahrt außerhalb der Öffnungszeiten</translation>
    </message>
    <message>
        <source>a night inside</source>
        <translation>einer Nacht im Parkhaus</translation>
    </message>
    <message>
        <source>each night</source>
        <translation>jede Nacht</translation>
    </message>
    <message>
        <source>for each started</source>
        <translation>für jede angefangene</translation>
    </message>
    <message>
        <source>time and maximum amounts</source>
        <translation>Zeit und Höchstbeträge</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>maximum amounts</source>
        <translation>Höchstbeträge</translation>
    </message>
    <message>
        <source>[label]:</source>
        <translation>[label]:</translation>
    </message>
    <message>
        <source>, coming in [entry/from] to [entry/to]</source>
        <translation>, bei Einfahrt [entry/from] bis [entry/to]</translation>
    </message>
    <message>
        <source>Entry from</source>
        <translation>Einfahrt ab</translation>
    </message>
    <message>
        <source>Entry until</source>
        <translation>Einfahrt bis</translation>
    </message>
    <message>
        <source>Coming in between two times</source>
        <translation>Einfahrt zwischen zwei Uhrzeiten</translation>
    </message>
    <message>
        <source>, coming in on [entry/days]</source>
        <translation>, bei Einfahrt am [entry/days]</translation>
    </message>
    <message>
        <source>Days of entry</source>
        <translation>Tage der Einfahrt</translation>
    </message>
    <message>
        <source>Coming in on some days</source>
        <translation>Einfahrt an manchen Tagen</translation>
    </message>
    <message>
        <source>(the last minute of entry [entry/inclusive])</source>
        <translation>(Grenzen der Einfahrt [entry/inclusive])</translation>
    </message>
    <message>
        <source>Last minute of entry</source>
        <translation>Letzte Minute der Einfahrt</translation>
    </message>
    <message>
        <source>The last minute of entry</source>
        <translation>Die letzte Minute der Einfahrt</translation>
    </message>
    <message>
        <source>, leaving [exit/from] to [exit/to]</source>
        <translation>, bei Ausfahrt [exit/from] bis [exit/to]</translation>
    </message>
    <message>
        <source>Exit from</source>
        <translation>Ausfahrt ab</translation>
    </message>
    <message>
        <source>Exit until</source>
        <translation>Ausfahrt bis</translation>
    </message>
    <message>
        <source>Leaving between two times</source>
        <translation>Ausfahrt zwischen zwei Uhrzeiten</translation>
    </message>
    <message>
        <source>, leaving on [exit/days]</source>
        <translation>, bei Ausfahrt am [exit/days]</translation>
    </message>
    <message>
        <source>Days of exit</source>
        <translation>Tage der Ausfahrt</translation>
    </message>
    <message>
        <source>Leaving on some days</source>
        <translation>Ausfahrt an manchen Tagen</translation>
    </message>
    <message>
        <source>(the last minute of exit [exit/inclusive])</source>
        <translation>(Grenzen der Ausfahrt [exit/inclusive])</translation>
    </message>
    <message>
        <source>Last minute of exit</source>
        <translation>Letzte Minute der Ausfahrt</translation>
    </message>
    <message>
        <source>The last minute of exit</source>
        <translation>Die letzte Minute der Ausfahrt</translation>
    </message>
    <message>
        <source>, on [days]</source>
        <translation>, am [days]</translation>
    </message>
    <message>
        <source>Only on some days</source>
        <translation>Nur an manchen Tagen</translation>
    </message>
    <message>
        <source>, which [sameDay] end on the day of entry</source>
        <translation>, das am Tag der Einfahrt enden [sameDay]</translation>
    </message>
    <message>
        <source>Same day</source>
        <translation>Derselbe Tag</translation>
    </message>
    <message>
        <source>The same day</source>
        <translation>Derselbe Tag</translation>
    </message>
    <message>
        <source>, which [nextDay] end on the next day</source>
        <translation>, das am nächsten Tag enden [nextDay]</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Nächster Tag</translation>
    </message>
    <message>
        <source>The next day</source>
        <translation>Der nächste Tag</translation>
    </message>
    <message>
        <source>, not longer than [longest]</source>
        <translation>, nicht länger als [longest]</translation>
    </message>
    <message>
        <source>Longest stay</source>
        <translation>Längstes Parken</translation>
    </message>
    <message>
        <source>, not shorter than [shortest]</source>
        <translation>, nicht kürzer als [shortest]</translation>
    </message>
    <message>
        <source>Shortest stay</source>
        <translation>Kürzestes Parken</translation>
    </message>
    <message>
        <source>(the bounds [inclusive])</source>
        <translation>(die Grenzen [inclusive])</translation>
    </message>
    <message>
        <source>Bounds</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>What holds exactly at the bounds</source>
        <translation>Was genau an den Grenzen gilt</translation>
    </message>
    <message>
        <source>for [vehicles]</source>
        <translation>für [vehicles]</translation>
    </message>
    <message>
        <source>Vehicle types</source>
        <translation>Fahrzeugarten</translation>
    </message>
    <message>
        <source>Only some vehicle types</source>
        <translation>Nur manche Fahrzeugarten</translation>
    </message>
    <message>
        <source>for the groups [groups]</source>
        <translation>für die Gruppen [groups]</translation>
    </message>
    <message>
        <source>Only some groups</source>
        <translation>Nur manche Gruppen</translation>
    </message>
    <message>
        <source>with the permits [permits]</source>
        <translation>mit den Berechtigungen [permits]</translation>
    </message>
    <message>
        <source>Permits</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Only some permits</source>
        <translation>Nur manche Berechtigungen</translation>
    </message>
    <message>
        <source>in the zones [zones]</source>
        <translation>in den Zonen [zones]</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonen</translation>
    </message>
    <message>
        <source>Only some zones</source>
        <translation>Nur manche Zonen</translation>
    </message>
    <message>
        <source>, when inside after [after]</source>
        <translation>, wenn nach [after] noch da</translation>
    </message>
    <message>
        <source>Inside after</source>
        <translation>Noch da nach</translation>
    </message>
    <message>
        <source>Inside after a time of day</source>
        <translation>Nach einer Uhrzeit noch da</translation>
    </message>
    <message>
        <source>, when the time of [window] is touched</source>
        <translation>, wenn die Zeit von [window] berührt wird</translation>
    </message>
    <message>
        <source>Touching the time of a rule</source>
        <translation>Die Zeit einer Regel berührt</translation>
    </message>
    <message>
        <source>, for more than [moreThan]</source>
        <translation>, für mehr als [moreThan]</translation>
    </message>
    <message>
        <source>More than</source>
        <translation>Mehr als</translation>
    </message>
    <message>
        <source>More than a length</source>
        <translation>Mehr als eine Dauer</translation>
    </message>
    <message>
        <source>, because of [event]</source>
        <translation>, wegen [event]</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Wegen</translation>
    </message>
    <message>
        <source>Because something happened</source>
        <translation>Weil etwas geschehen ist</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Wie gezählt wird</translation>
    </message>
    <message>
        <source>Name of the table</source>
        <translation>Name der Tabelle</translation>
    </message>
    <message>
        <source>Name of this table</source>
        <translation>Name dieser Tabelle</translation>
    </message>
    <message>
        <source>[basis] is priced,</source>
        <translation>berechnet wird [basis],</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>a day begins at [resetTime],</source>
        <translation>ein Tag beginnt um [resetTime],</translation>
    </message>
    <message>
        <source>Begin of a day</source>
        <translation>Beginn eines Tages</translation>
    </message>
    <message>
        <source>Where a day begins</source>
        <translation>Wo ein Tag beginnt</translation>
    </message>
    <message>
        <source>the steps [ladder];</source>
        <translation>die Stufen [ladder];</translation>
    </message>
    <message>
        <source>a unit over an edge [atEdge]</source>
        <translation>eine Einheit über eine Grenze [atEdge]</translation>
    </message>
    <message>
        <source>At an edge</source>
        <translation>An einer Grenze</translation>
    </message>
    <message>
        <source>; [entranceFee] for coming in</source>
        <translation>; [entranceFee] für die Einfahrt</translation>
    </message>
    <message>
        <source>Entrance fee</source>
        <translation>Einfahrtsgebühr</translation>
    </message>
    <message>
        <source>for each [entranceFeePer]</source>
        <translation>für jeden [entranceFeePer]</translation>
    </message>
    <message>
        <source>Entrance fee for each</source>
        <translation>Einfahrtsgebühr je</translation>
    </message>
    <message>
        <source>How often the entrance fee is paid</source>
        <translation>Wie oft die Einfahrtsgebühr anfällt</translation>
    </message>
    <message>
        <source>; at least [minValue] when anything is to pay</source>
        <translation>; mindestens [minValue], wenn etwas zu zahlen ist</translation>
    </message>
    <message>
        <source>Smallest price</source>
        <translation>Kleinster Preis</translation>
    </message>
    <message>
        <source>for each [minValuePer]</source>
        <translation>für jeden [minValuePer]</translation>
    </message>
    <message>
        <source>Smallest price of each</source>
        <translation>Kleinster Preis je</translation>
    </message>
    <message>
        <source>Of what the smallest price is</source>
        <translation>Wovon der kleinste Preis gilt</translation>
    </message>
    <message>
        <source>; no longer than [maxTime]</source>
        <translation>; nicht länger als [maxTime]</translation>
    </message>
    <message>
        <source>; a stay of no length costs [stayOfNoLength]</source>
        <translation>; Parken ohne Dauer kostet [stayOfNoLength]</translation>
    </message>
    <message>
        <source>A stay of no length</source>
        <translation>Parken ohne Dauer</translation>
    </message>
    <message>
        <source>Another entrance fee for a vehicle type</source>
        <translation>Andere Einfahrtsgebühr für eine Fahrzeugart</translation>
    </message>
    <message>
        <source>Another entrance fee for a group</source>
        <translation>Andere Einfahrtsgebühr für eine Gruppe</translation>
    </message>
    <message>
        <source>Another entrance fee for a zone</source>
        <translation>Andere Einfahrtsgebühr für eine Zone</translation>
    </message>
    <message>
        <source>Another smallest price for a vehicle type</source>
        <translation>Anderer kleinster Preis für eine Fahrzeugart</translation>
    </message>
    <message>
        <source>[value] for the whole stay</source>
        <translation>[value] für das ganze Parken</translation>
    </message>
    <message>
        <source>[perUnit]</source>
        <translation>[perUnit]</translation>
    </message>
    <message>
        <source>by the table [table]</source>
        <translation>nach der Tabelle [table]</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>[when]</source>
        <translation>[when]</translation>
    </message>
    <message>
        <source>(priority [priority])</source>
        <translation>(Vorrang [priority])</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Vorrang</translation>
    </message>
    <message>
        <source>One amount</source>
        <translation>Ein Betrag</translation>
    </message>
    <message>
        <source>A price per unit of the whole stay</source>
        <translation>Ein Preis je Einheit des ganzen Parkens</translation>
    </message>
    <message>
        <source>A table of its own</source>
        <translation>Eine eigene Tabelle</translation>
    </message>
    <message>
        <source>Choice of offers</source>
        <translation>Wahl der Angebote</translation>
    </message>
    <message>
        <source>where several offers fit, [] wins</source>
        <translation>wo mehrere Angebote passen, gewinnt []</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>[value] more</source>
        <translation>[value] mehr</translation>
    </message>
    <message>
        <source>[percent] more</source>
        <translation>[percent] mehr</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>of [of]</source>
        <translation>von [of]</translation>
    </message>
    <message>
        <source>Of which part</source>
        <translation>Von welchem Teil</translation>
    </message>
    <message>
        <source>Only of some parts</source>
        <translation>Nur von manchen Teilen</translation>
    </message>
    <message>
        <source>[times]</source>
        <translation>[times]</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>[unitLength] beyond</source>
        <translation>[unitLength] darüber</translation>
    </message>
    <message>
        <source>A condition</source>
        <translation>Eine Bedingung</translation>
    </message>
    <message>
        <source>By steps</source>
        <translation>Nach Stufen</translation>
    </message>
    <message>
        <source>A percentage</source>
        <translation>Ein Prozentsatz</translation>
    </message>
    <message>
        <source>Stays added up</source>
        <translation>Zusammengezähltes Parken</translation>
    </message>
    <message>
        <source>all stays of a plate in a [per] are added up: their [of]</source>
        <translation>alles Parken eines Kennzeichens je [per] wird zusammengezählt: [of]</translation>
    </message>
    <message>
        <source>What is added up</source>
        <translation>Was zusammengezählt wird</translation>
    </message>
    <message>
        <source>let in</source>
        <translation>eingelassen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>combined with others</source>
        <translation>mit anderen zusammen</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>allein</translation>
    </message>
    <message>
        <source>the best one alone</source>
        <translation>der beste allein</translation>
    </message>
    <message>
        <source>all of them together</source>
        <translation>alle zusammen</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>gilt</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>gilt nicht</translation>
    </message>
    <message>
        <source>the same price</source>
        <translation>derselbe Preis</translation>
    </message>
    <message>
        <source>the real price</source>
        <translation>der wirkliche Preis</translation>
    </message>
    <message>
        <source>The total</source>
        <translation>Die Summe</translation>
    </message>
    <message>
        <source>Each rule&apos;s time</source>
        <translation>Die Zeit jeder Regel</translation>
    </message>
    <message>
        <source>Each unit</source>
        <translation>Jede Einheit</translation>
    </message>
    <message>
        <source>to the nearest</source>
        <translation>auf den nächsten</translation>
    </message>
    <message>
        <source>up to a full</source>
        <translation>auf zu vollen</translation>
    </message>
    <message>
        <source>down to a full</source>
        <translation>ab zu vollen</translation>
    </message>
    <message>
        <source>up</source>
        <translation>auf</translation>
    </message>
    <message>
        <source>down</source>
        <translation>ab</translation>
    </message>
    <message>
        <source>to the even one</source>
        <translation>zum geraden</translation>
    </message>
    <message>
        <source>at entry</source>
        <translation>bei der Einfahrt</translation>
    </message>
    <message>
        <source>at booking</source>
        <translation>bei der Buchung</translation>
    </message>
    <message>
        <source>priced part by part</source>
        <translation>Teil für Teil berechnet</translation>
    </message>
    <message>
        <source>priced by the tariff of its entry</source>
        <translation>nach dem Tarif der Einfahrt berechnet</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>[at] [direction] [step]</source>
        <translation>[at] [direction] [step]</translation>
    </message>
    <message>
        <source>What is rounded</source>
        <translation>Was gerundet wird</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>a half goes [ties]</source>
        <translation>eine Hälfte geht [ties]</translation>
    </message>
    <message>
        <source>A half</source>
        <translation>Eine Hälfte</translation>
    </message>
    <message>
        <source>What becomes of a half</source>
        <translation>Was mit einer Hälfte geschieht</translation>
    </message>
    <message>
        <source>[factor] × the price</source>
        <translation>[factor] × der Preis</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>A factor</source>
        <translation>Ein Faktor</translation>
    </message>
    <message>
        <source>[available]</source>
        <translation>[available]</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Eingelassen</translation>
    </message>
    <message>
        <source>Let in or refused</source>
        <translation>Eingelassen oder abgelehnt</translation>
    </message>
    <message>
        <source>[]:</source>
        <translation>[]:</translation>
    </message>
    <message>
        <source>[combinable]</source>
        <translation>[combinable]</translation>
    </message>
    <message>
        <source>Combined</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>Combined with others?</source>
        <translation>Mit anderen zusammen?</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>every other type: by the table []</source>
        <translation>jede andere Art: nach der Tabelle []</translation>
    </message>
    <message>
        <source>code [code],</source>
        <translation>Code [code],</translation>
    </message>
    <message>
        <source>[duration] free</source>
        <translation>[duration] frei</translation>
    </message>
    <message>
        <source>[value] off</source>
        <translation>[value] weniger</translation>
    </message>
    <message>
        <source>[percent] off</source>
        <translation>[percent] weniger</translation>
    </message>
    <message>
        <source>from a purchase of [smallestPurchase]</source>
        <translation>ab einem Einkauf von [smallestPurchase]</translation>
    </message>
    <message>
        <source>Smallest purchase</source>
        <translation>Kleinster Einkauf</translation>
    </message>
    <message>
        <source>at most [most]</source>
        <translation>höchstens [most]</translation>
    </message>
    <message>
        <source>counted up to [mostUses] times</source>
        <translation>bis zu [mostUses] Mal gezählt</translation>
    </message>
    <message>
        <source>How often it counts</source>
        <translation>Wie oft er zählt</translation>
    </message>
    <message>
        <source>not in the zones [zonesExcluded]</source>
        <translation>nicht in den Zonen [zonesExcluded]</translation>
    </message>
    <message>
        <source>Zones without it</source>
        <translation>Zonen ohne ihn</translation>
    </message>
    <message>
        <source>Not in some zones</source>
        <translation>Nicht in manchen Zonen</translation>
    </message>
    <message>
        <source>and [validWithLostTicket] with a lost ticket</source>
        <translation>und [validWithLostTicket] bei verlorenem Ticket</translation>
    </message>
    <message>
        <source>An amount off</source>
        <translation>Ein Betrag weniger</translation>
    </message>
    <message>
        <source>A percentage off</source>
        <translation>Ein Prozentsatz weniger</translation>
    </message>
    <message>
        <source>Another table</source>
        <translation>Eine andere Tabelle</translation>
    </message>
    <message>
        <source>where several discounts are shown, [] counts</source>
        <translation>wo mehrere Rabatte vorgezeigt werden, zählt []</translation>
    </message>
    <message>
        <source>the maximum of a day</source>
        <translation>der Höchstbetrag eines Tages</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>[value]</source>
        <translation>[value]</translation>
    </message>
    <message>
        <source>A fee on top</source>
        <translation>Eine Gebühr dazu</translation>
    </message>
    <message>
        <source>; [whenEntryProven] when the entry is proven</source>
        <translation>; [whenEntryProven], wenn die Einfahrt belegt ist</translation>
    </message>
    <message>
        <source>When the entry is proven</source>
        <translation>Wenn die Einfahrt belegt ist</translation>
    </message>
    <message>
        <source>The maximum of a day</source>
        <translation>Der Höchstbetrag eines Tages</translation>
    </message>
    <message>
        <source>The real price</source>
        <translation>Der wirkliche Preis</translation>
    </message>
    <message>
        <source>for [name] []</source>
        <translation>für [name] []</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>[rate] [included]</source>
        <translation>[rate] [included]</translation>
    </message>
    <message>
        <source>what is paid in cash [direction] [step]</source>
        <translation>Barzahlung [direction] [step]</translation>
    </message>
    <message>
        <source>Without an exit</source>
        <translation>Ohne Ausfahrt</translation>
    </message>
    <message>
        <source>a stay without an exit ends at [endsAt]</source>
        <translation>Parken ohne Ausfahrt endet um [endsAt]</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Endet um</translation>
    </message>
    <message>
        <source>[] to leave</source>
        <translation>[] zur Ausfahrt</translation>
    </message>
    <message>
        <source>Time to leave</source>
        <translation>Zeit zur Ausfahrt</translation>
    </message>
    <message>
        <source>[on], by occupancy:</source>
        <translation>[on], nach Belegung:</translation>
    </message>
    <message>
        <source>On or off</source>
        <translation>An oder aus</translation>
    </message>
    <message>
        <source>[steps]</source>
        <translation>[steps]</translation>
    </message>
    <message>
        <source>never under [floor] ×</source>
        <translation>nie unter [floor] ×</translation>
    </message>
    <message>
        <source>Never under</source>
        <translation>Nie unter</translation>
    </message>
    <message>
        <source>never over [ceiling] ×</source>
        <translation>nie über [ceiling] ×</translation>
    </message>
    <message>
        <source>Never over</source>
        <translation>Nie über</translation>
    </message>
    <message>
        <source>fixed [fixedAt]</source>
        <translation>festgelegt [fixedAt]</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Festgelegt</translation>
    </message>
    <message>
        <source>When it is fixed</source>
        <translation>Wann es festgelegt wird</translation>
    </message>
    <message>
        <source>from [occupancy] occupied [factor] × the price,</source>
        <translation>ab [occupancy] Belegung [factor] × der Preis,</translation>
    </message>
    <message>
        <source>At a change</source>
        <translation>Bei einem Wechsel</translation>
    </message>
    <message>
        <source>a stay over a change of tariff is []</source>
        <translation>Parken über einen Tarifwechsel wird []</translation>
    </message>
    <message>
        <source>Over a change of tariff</source>
        <translation>Über einen Tarifwechsel</translation>
    </message>
    <message>
        <source>[name]</source>
        <translation>[name]</translation>
    </message>
    <message>
        <source>Name of the tariff</source>
        <translation>Name des Tarifs</translation>
    </message>
    <message>
        <source>in the time zone [timezone]</source>
        <translation>in der Zeitzone [timezone]</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>A time zone of its own</source>
        <translation>Eine eigene Zeitzone</translation>
    </message>
    <message>
        <source>– [comment]</source>
        <translation>– [comment]</translation>
    </message>
    <message>
        <source>A note for the office</source>
        <translation>Eine Notiz für das Büro</translation>
    </message>
    <message>
        <source>Days of this tariff</source>
        <translation>Tage dieses Tarifs</translation>
    </message>
    <message>
        <source>public holidays [publicHolidays]</source>
        <translation>Feiertage [publicHolidays]</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>school holidays [schoolHolidays]</source>
        <translation>Schulferien [schoolHolidays]</translation>
    </message>
    <message>
        <source>School holidays</source>
        <translation>Schulferien</translation>
    </message>
    <message>
        <source>[events]</source>
        <translation>[events]</translation>
    </message>
    <message>
        <source>An event</source>
        <translation>Eine Veranstaltung</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>event [name] from [from] to [to]</source>
        <translation>Veranstaltung [name] vom [from] bis [to]</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Öffnungszeiten</translation>
    </message>
    <message>
        <source>open [days] [from] to [to]</source>
        <translation>geöffnet [days] [from] bis [to]</translation>
    </message>
    <message>
        <source>not for sale</source>
        <translation>nicht im Angebot</translation>
    </message>
    <message>
        <source>its end is before its begin</source>
        <translation>sein Ende liegt vor seinem Beginn</translation>
    </message>
    <message>
        <source>Hol&amp;idays of its own, beside those of the lot</source>
        <translation>Eigene Fe&amp;iertage, neben denen des Platzes</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Abend</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Wochenende</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>Feiertag</translation>
    </message>
    <message>
        <source>Early bird</source>
        <translation>Frühtarif</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Own days</source>
        <translation>Eigene Tage</translation>
    </message>
</context>
<context>
    <name>TimeCards</name>
    <message>
        <source>Revenue by Day</source>
        <translation>Einnahmen nach Tagen</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format of QLocale</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>way to pay, amount</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day, amount</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, before %1</source>
        <comment>amount</comment>
        <translation>, zuvor %1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Zuvor</translation>
    </message>
    <message>
        <source>When Are We Full?</source>
        <translation>Wann sind wir voll?</translation>
    </message>
    <message>
        <source>what the cells show</source>
        <translation>was die Felder zeigen</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Belegung</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Ankünfte</translation>
    </message>
    <message>
        <source>Departures</source>
        <translation>Abfahrten</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %3 of %4, %n arrival(s)</source>
        <comment>hour, share, time, time, count</comment>
        <translation>
            <numerusform>%1: %2, %3 von %4, %n Ankunft</numerusform>
            <numerusform>%1: %2, %3 von %4, %n Ankünfte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no data</source>
        <comment>hour</comment>
        <translation>%1: keine Daten</translation>
    </message>
    <message>
        <source>mean occupancy, hour by weekday</source>
        <translation>mittlere Belegung, Stunde nach Wochentag</translation>
    </message>
    <message>
        <source>sums, hour by weekday</source>
        <translation>Summen, Stunde nach Wochentag</translation>
    </message>
    <message>
        <source>When Do They Come and Go?</source>
        <translation>Wann kommen und gehen sie?</translation>
    </message>
    <message>
        <source>vehicles an hour, mean of the days</source>
        <translation>Fahrzeuge je Stunde, Mittel der Tage</translation>
    </message>
    <message>
        <source>%1:00: %2 came, %3 left an hour; %4 and %5 in all</source>
        <comment>hour, rates, counts</comment>
        <translation>%1:00: %2 kamen, %3 gingen je Stunde; %4 und %5 insgesamt</translation>
    </message>
    <message>
        <source>How Long Do They Stay?</source>
        <translation>Wie lange bleiben sie?</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>length and longer</comment>
        <translation>%1+</translation>
    </message>
    <message>
        <source>%1 and longer</source>
        <comment>length</comment>
        <translation>%1 und länger</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>lengths</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n stay(s), %2</source>
        <comment>lengths, share</comment>
        <translation>
            <numerusform>%1: %n Aufenthalt, %2</numerusform>
            <numerusform>%1: %n Aufenthalte, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) in half hours</source>
        <translation>
            <numerusform>%n Aufenthalt in halben Stunden</numerusform>
            <numerusform>%n Aufenthalte in halben Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>median %1</source>
        <comment>length</comment>
        <translation>Median %1</translation>
    </message>
    <message>
        <source>9 of 10 under %1</source>
        <comment>length</comment>
        <translation>9 von 10 unter %1</translation>
    </message>
</context>
<context>
    <name>TimeInputWords</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>%1 d %2 h</source>
        <comment>days, hours</comment>
        <translation>%1 T %2 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, time</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>UndoWords</name>
    <message>
        <source>%1 came in at %2</source>
        <translation>%1 kam um %2 herein</translation>
    </message>
    <message>
        <source>%1 was booked at %2</source>
        <translation>%1 wurde um %2 gebucht</translation>
    </message>
    <message>
        <source>%1 arrived at %2</source>
        <translation>%1 kam um %2 auf Buchung an</translation>
    </message>
    <message>
        <source>%1 was given another end at %2</source>
        <translation>%1 bekam um %2 ein anderes Ende</translation>
    </message>
    <message>
        <source>%1 was moved at %2</source>
        <translation>%1 wurde um %2 umgestellt</translation>
    </message>
    <message>
        <source>%1 was corrected at %2</source>
        <translation>%1 wurde um %2 berichtigt</translation>
    </message>
    <message>
        <source>the booking of %1 was cancelled at %2</source>
        <translation>die Buchung von %1 wurde um %2 storniert</translation>
    </message>
    <message>
        <source>%1 went out at %2</source>
        <translation>%1 fuhr um %2 aus</translation>
    </message>
    <message>
        <source>%1 paid %3 and went out at %2</source>
        <translation>%1 zahlte %3 und fuhr um %2 aus</translation>
    </message>
    <message>
        <source>%1 paid %3 at %2</source>
        <translation>%1 zahlte %3 um %2</translation>
    </message>
    <message>
        <source>something was done with %1 at %2</source>
        <translation>mit %1 geschah um %2 etwas</translation>
    </message>
    <message>
        <source>in cash to %1 · receipt %2</source>
        <translation>bar an %1 · Quittung %2</translation>
    </message>
    <message>
        <source>by the card terminal to %1 · receipt %2</source>
        <translation>über das Kartengerät an %1 · Quittung %2</translation>
    </message>
    <message>
        <source>%1 is inside again, on another spot: its own is taken</source>
        <translation>%1 ist wieder drinnen, auf einem anderen Platz: der eigene ist vergeben</translation>
    </message>
    <message>
        <source>%1 is inside again</source>
        <translation>%1 ist wieder drinnen</translation>
    </message>
    <message>
        <source>%1 is booked again, on another spot: its own is taken</source>
        <translation>%1 ist wieder gebucht, auf einem anderen Platz: der eigene ist vergeben</translation>
    </message>
    <message>
        <source>%1 is booked again</source>
        <translation>%1 ist wieder gebucht</translation>
    </message>
    <message>
        <source>%1 did not come in: its spot is free again</source>
        <translation>%1 kam nicht herein: der Platz ist wieder frei</translation>
    </message>
    <message>
        <source>%1 is not booked any more</source>
        <translation>%1 ist nicht mehr gebucht</translation>
    </message>
    <message>
        <source>%1 is expected again</source>
        <translation>%1 wird wieder erwartet</translation>
    </message>
    <message>
        <source>%1 is on its old spot again</source>
        <translation>%1 steht wieder auf dem alten Platz</translation>
    </message>
    <message>
        <source>%1 has its old end again</source>
        <translation>%1 hat wieder das alte Ende</translation>
    </message>
    <message>
        <source>%1 is as it was before the correction</source>
        <translation>%1 ist wie vor der Berichtigung</translation>
    </message>
    <message>
        <source>taken back for %1</source>
        <translation>zurückgenommen für %1</translation>
    </message>
    <message>
        <source>%4 takes back: {deed}. %5 leaves it.</source>
        <extracomment>{deed} is a clause such as &quot;KA 01 AB 1234 came in at 14:04&quot;; %4 and %5 are the keys Enter and Esc</extracomment>
        <translation>%4 nimmt zurück: {deed}. %5 lässt es.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>%1 There is nothing of yours to take back in this shift.</source>
        <translation>%1 In dieser Schicht gibt es nichts von Ihnen zurückzunehmen.</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Take this back. Possible until %1.</source>
        <translation>Dies zurücknehmen. Möglich bis %1.</translation>
    </message>
    <message>
        <source>Take this back. Possible until your shift ends.</source>
        <translation>Dies zurücknehmen. Möglich bis zum Ende Ihrer Schicht.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Give back %1</source>
        <translation>%1 zurückgeben</translation>
    </message>
    <message>
        <source>%1 Give back %2. %3 is inside and has to pay.</source>
        <translation>%1 %2 zurückgeben. %3 ist drinnen und muss noch zahlen.</translation>
    </message>
    <message>
        <source>%1 Give back %2. %3 is inside again, now on %4.</source>
        <translation>%1 %2 zurückgeben. %3 ist wieder drinnen, jetzt auf %4.</translation>
    </message>
    <message>
        <source>%1 Give back %2. %3 is inside again, on %4.</source>
        <translation>%1 %2 zurückgeben. %3 ist wieder drinnen, auf %4.</translation>
    </message>
    <message>
        <source>%1 got number %3 of the queue at %2</source>
        <extracomment>%1 the vehicle, %2 the time, %3 the number</extracomment>
        <translation>%1 bekam um %2 die Nummer %3 der Warteschlange</translation>
    </message>
    <message>
        <source>%1 is not booked any more, and who made room is back</source>
        <translation>%1 ist nicht mehr gebucht, und wer Platz gemacht hat, ist zurück</translation>
    </message>
    <message>
        <source>%1 and what was booked with it is not booked any more</source>
        <translation>%1 und was damit gebucht wurde, ist nicht mehr gebucht</translation>
    </message>
    <message>
        <source>%1 Give back %2. %3 owes the fee again.</source>
        <translation>%1 Geben Sie %2 zurück. %3 schuldet die Gebühr wieder.</translation>
    </message>
    <message>
        <source>%1 paid a fee of %3 at %2</source>
        <translation>%1 hat um %2 eine Gebühr von %3 bezahlt</translation>
    </message>
</context>
<context>
    <name>UnitWords</name>
    <message>
        <source>All of this</source>
        <translation>Alles davon</translation>
    </message>
</context>
<context>
    <name>VehicleWords</name>
    <message>
        <source>Car</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Truck</source>
        <translation>Lkw</translation>
    </message>
    <message>
        <source>Bike</source>
        <translation>Motorrad</translation>
    </message>
    <message>
        <source>Scooty</source>
        <translation>Roller</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Fahrrad</translation>
    </message>
    <message>
        <source>car</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>truck</source>
        <translation>Lkw</translation>
    </message>
    <message>
        <source>bike</source>
        <translation>Motorrad</translation>
    </message>
    <message>
        <source>scooty</source>
        <translation>Roller</translation>
    </message>
    <message>
        <source>cycle</source>
        <translation>Fahrrad</translation>
    </message>
</context>
<context>
    <name>WhoCards</name>
    <message>
        <source>Which Lot Earns Its Ground?</source>
        <translation>Welcher Parkplatz verdient seinen Grund?</translation>
    </message>
    <message>
        <source>%1 full</source>
        <comment>share of a lot</comment>
        <translation>%1 belegt</translation>
    </message>
    <message>
        <source>%1: %2 a space and day, %3 in all, %4 full</source>
        <comment>lot, amounts, share</comment>
        <translation>%1: %2 je Platz und Tag, %3 insgesamt, %4 belegt</translation>
    </message>
    <message>
        <source>%1 a space and day; the first %2 of %3</source>
        <comment>currency, counts</comment>
        <translation>%1 je Platz und Tag; die ersten %2 von %3</translation>
    </message>
    <message>
        <source>%1 a space and day; the dot is mean occupancy</source>
        <comment>currency</comment>
        <translation>%1 je Platz und Tag; der Punkt ist die mittlere Belegung</translation>
    </message>
    <message>
        <source>Cars</source>
        <translation>Pkw</translation>
    </message>
    <message>
        <source>Bikes and scooters</source>
        <translation>Motorräder und Roller</translation>
    </message>
    <message>
        <source>Trucks</source>
        <translation>Lkw</translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation>Fahrräder</translation>
    </message>
    <message>
        <source>Who Comes?</source>
        <translation>Wer kommt?</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Aufenthalte</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Einnahmen</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4</source>
        <comment>measure, vehicles, figure, share</comment>
        <translation>%1, %2: %3, %4</translation>
    </message>
</context>
<context>
    <name>WhyCards</name>
    <message>
        <source>%1 (%2)</source>
        <comment>change of an amount, its share</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Space on offer</source>
        <translation>Platzangebot</translation>
    </message>
    <message>
        <source>How full it was</source>
        <translation>Wie voll es war</translation>
    </message>
    <message>
        <source>Price of an hour</source>
        <translation>Preis einer Stunde</translation>
    </message>
    <message>
        <source>was not there before</source>
        <translation>gab es davor nicht</translation>
    </message>
    <message>
        <source>hours of places: %1</source>
        <comment>change</comment>
        <translation>Stunden aller Plätze: %1</translation>
    </message>
    <message>
        <source>%1, before %2</source>
        <comment>shares</comment>
        <translation>%1, davor %2</translation>
    </message>
    <message>
        <source>%1, before %2</source>
        <comment>amounts</comment>
        <translation>%1, davor %2</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>wie davor</translation>
    </message>
    <message>
        <source>nothing before</source>
        <translation>davor nichts</translation>
    </message>
    <message>
        <source>mostly less space to offer</source>
        <translation>vor allem weniger Platzangebot</translation>
    </message>
    <message>
        <source>mostly more space to offer</source>
        <translation>vor allem mehr Platzangebot</translation>
    </message>
    <message>
        <source>mostly emptier</source>
        <translation>vor allem leerer</translation>
    </message>
    <message>
        <source>mostly fuller</source>
        <translation>vor allem voller</translation>
    </message>
    <message>
        <source>mostly cheaper hours</source>
        <translation>vor allem billigere Stunden</translation>
    </message>
    <message>
        <source>mostly dearer hours</source>
        <translation>vor allem teurere Stunden</translation>
    </message>
    <message>
        <source>%1: %2; space %3, how full %4, price of an hour %5</source>
        <comment>lot, change, amounts</comment>
        <translation>%1: %2; Platzangebot %3, wie voll %4, Preis einer Stunde %5</translation>
    </message>
    <message>
        <source>Where Did We Earn Less, and Why?</source>
        <translation>Wo nahmen wir weniger ein, und warum?</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>cause, amount, facts</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1: %2 against %3</source>
        <comment>lot, change, period</comment>
        <translation>%1: %2 gegenüber %3</translation>
    </message>
    <message>
        <source>All lots</source>
        <translation>Alle Parkplätze</translation>
    </message>
    <message>
        <source>the first %1 of %2</source>
        <comment>counts</comment>
        <translation>die ersten %1 von %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between notes</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>the whole lot</source>
        <translation>der ganze Parkplatz</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>day</comment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>closed: %1, %2, %3</source>
        <comment>spots, period, reason</comment>
        <translation>gesperrt: %1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n more closure(s)</source>
        <translation>
            <numerusform>%n weitere Sperrung</numerusform>
            <numerusform>%n weitere Sperrungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Which Vehicles Brought Less?</source>
        <translation>Welche Fahrzeuge brachten weniger?</translation>
    </message>
    <message>
        <source>%1 stays, before %2</source>
        <comment>counts</comment>
        <translation>%1 Aufenthalte, davor %2</translation>
    </message>
    <message>
        <source>%1: %2 now, %3; %4</source>
        <comment>vehicles, amount, change, counts</comment>
        <translation>%1: jetzt %2, %3; %4</translation>
    </message>
    <message>
        <source>revenue against %1</source>
        <comment>period</comment>
        <translation>Einnahmen gegenüber %1</translation>
    </message>
    <message>
        <source>Nothing was earned in the period before, so nothing can be compared.</source>
        <translation>Im Zeitraum davor wurde nichts eingenommen, es gibt also nichts zu vergleichen.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The desk of a parking office.</source>
        <translation>Der Schalter eines Parkbüros.</translation>
    </message>
    <message>
        <source>Where the office&apos;s data are: sqlite:PATH or postgresql://host[:port]/name.</source>
        <translation>Wo die Daten des Büros liegen: sqlite:PFAD oder postgresql://host[:port]/name.</translation>
    </message>
    <message>
        <source>The desk to log in at.</source>
        <translation>Der Schalter für die Anmeldung.</translation>
    </message>
    <message>
        <source>not a database address: sqlite:PATH or postgresql://host[:port]/name</source>
        <translation>keine Adresse einer Datenbank: sqlite:PFAD oder postgresql://host[:port]/name</translation>
    </message>
    <message>
        <source>Serve drivers on the whole screen, by the account of this device.</source>
        <translation>Auf dem ganzen Bildschirm Fahrer bedienen, mit dem Konto dieses Geräts.</translation>
    </message>
    <message>
        <source>Begin the kiosk with its ruler.</source>
        <translation>Den Kiosk mit seinem Lineal beginnen.</translation>
    </message>
    <message>
        <source>Pixels of this screen on 100 mm; kept for the next start.</source>
        <translation>Pixel dieses Bildschirms auf 100 mm; für den nächsten Start behalten.</translation>
    </message>
    <message>
        <source>Take cards by a terminal that is only played, in a demo.</source>
        <translation>Karten mit einem nur gespielten Terminal annehmen, zur Vorführung.</translation>
    </message>
</context>
<context>
    <name>parkdesk::AmountPanel</name>
    <message>
        <source>back</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>Amount to pay</source>
        <translation>Zu zahlender Betrag</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Take Cash</source>
        <translation>Bar nehmen</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Zu zahlen</translation>
    </message>
    <message>
        <source>Cash &amp;given</source>
        <translation>Bar &amp;gegeben</translation>
    </message>
    <message>
        <source>empty means exact</source>
        <translation>leer heißt genau</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Rückgeld</translation>
    </message>
    <message>
        <source>Card, &amp;reference of the slip</source>
        <translation>Karte, &amp;Referenz des Belegs</translation>
    </message>
    <message>
        <source>Take the money with the card terminal first. Never type a card number here; the reference may stay empty.</source>
        <translation>Nehmen Sie das Geld zuerst mit dem Kartengerät. Geben Sie hier nie eine Kartennummer ein; die Referenz darf leer bleiben.</translation>
    </message>
    <message>
        <source>The price changed from %1 to %2. Take the new one.</source>
        <translation>Der Preis hat sich von %1 auf %2 geändert. Nehmen Sie den neuen.</translation>
    </message>
    <message>
        <source>inside since %1</source>
        <translation>drin seit %1</translation>
    </message>
    <message>
        <source>inside since %1 on %2</source>
        <translation>drin seit %1 auf %2</translation>
    </message>
    <message>
        <source>%1 %2 goes out: %3 to pay. A scan now waits until this is done.</source>
        <translation>%1 %2 fährt aus: %3 zu zahlen. Ein Scan wartet jetzt, bis das erledigt ist.</translation>
    </message>
    <message>
        <source>%1 without a plate</source>
        <translation>%1 ohne Kennzeichen</translation>
    </message>
    <message>
        <source>Price held until %1</source>
        <translation>Preis gilt bis %1</translation>
    </message>
    <message>
        <source>%1 given</source>
        <translation>%1 gegeben</translation>
    </message>
    <message>
        <source>Cash %1</source>
        <translation>Bar %1</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>Karte %1</translation>
    </message>
    <message>
        <source>The connection broke while saving. It is being checked whether this was paid.</source>
        <translation>Die Verbindung brach beim Speichern ab. Es wird geprüft, ob gezahlt wurde.</translation>
    </message>
    <message>
        <source>Lost Ticket</source>
        <translation>Ticket verloren</translation>
    </message>
    <message>
        <source>Ticket Found</source>
        <translation>Ticket gefunden</translation>
    </message>
</context>
<context>
    <name>parkdesk::AnalyticsPage</name>
    <message>
        <source>Read the Figures Again</source>
        <translation>Zahlen neu lesen</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>The sums of %n lot(s) are being made; until then figures take longer.</source>
        <translation>
            <numerusform>Die Summen von %n Parkplatz werden gebildet; bis dahin dauern Zahlen länger.</numerusform>
            <numerusform>Die Summen von %n Parkplätzen werden gebildet; bis dahin dauern Zahlen länger.</numerusform>
        </translation>
    </message>
    <message>
        <source>compared with %1</source>
        <translation>verglichen mit %1</translation>
    </message>
    <message>
        <source>amounts in %1; tables show every currency</source>
        <translation>Beträge in %1; Tabellen zeigen jede Währung</translation>
    </message>
    <message>
        <source>amounts in %1, tax in, on the day they were taken</source>
        <translation>Beträge in %1, mit Steuer, am Tag der Annahme</translation>
    </message>
    <message>
        <source>today until now, hatched</source>
        <translation>heute bis jetzt, schraffiert</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between notes</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Back to All Lots</source>
        <translation>Zurück zu allen Parkplätzen</translation>
    </message>
    <message>
        <source>All Lots</source>
        <translation>Alle Parkplätze</translation>
    </message>
    <message>
        <source>back</source>
        <translation>zurück</translation>
    </message>
</context>
<context>
    <name>parkdesk::ApprovalForm</name>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Approval by another person</source>
        <translation>Freigabe durch eine andere Person</translation>
    </message>
    <message>
        <source>This needs another person&apos;s approval.</source>
        <translation>Das braucht die Freigabe einer anderen Person.</translation>
    </message>
</context>
<context>
    <name>parkdesk::BehindWindow</name>
    <message>
        <source>%1 %2</source>
        <comment>day, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Plate or code</source>
        <translation>Kennzeichen oder Code</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Spot</source>
        <translation>Stellplatz</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Parkplatz</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Time in it</source>
        <translation>Zeit darin</translation>
    </message>
    <message>
        <source>Money in it</source>
        <translation>Geld darin</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Zählt</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Bezahlt mit</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
</context>
<context>
    <name>parkdesk::BoardCards</name>
    <message>
        <source>Due in</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>No bookings in the next 2 hours.</source>
        <translation>Keine Buchungen in den nächsten 2 Stunden.</translation>
    </message>
    <message>
        <source>No vehicle is parked here.</source>
        <translation>Hier parkt kein Fahrzeug.</translation>
    </message>
    <message>
        <source>next 2 h</source>
        <translation>nächste 2 h</translation>
    </message>
    <message>
        <source>%1 more later</source>
        <translation>%1 weitere später</translation>
    </message>
    <message>
        <source>next 2 h  %1</source>
        <translation>nächste 2 h  %1</translation>
    </message>
    <message>
        <source>Leaving soon</source>
        <translation>Fahren bald</translation>
    </message>
    <message numerus="yes">
        <source>%n more inside</source>
        <translation>
            <numerusform>%n weiteres drin</numerusform>
            <numerusform>%n weitere drin</numerusform>
        </translation>
    </message>
    <message>
        <source>all bookings</source>
        <translation>alle Buchungen</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>%1 in the next 60 min</source>
        <translation>%1 in 60 Minuten</translation>
    </message>
    <message>
        <source>%1 over time · %2</source>
        <translation>%1 über Zeit · %2</translation>
    </message>
</context>
<context>
    <name>parkdesk::BookingModel</name>
    <message>
        <source>inside since %1</source>
        <translation>drinnen seit %1</translation>
    </message>
    <message>
        <source>left</source>
        <translation>ausgefahren</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>nobody came</source>
        <translation>niemand kam</translation>
    </message>
    <message>
        <source>no spot</source>
        <translation>kein Platz</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 zu spät</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>length of time</comment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>end, length</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>bezahlt</translation>
    </message>
    <message>
        <source>paid · %1</source>
        <comment>a note follows</comment>
        <translation>bezahlt · %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Plate or code</source>
        <translation>Kennzeichen oder Code</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Spot</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Parkplatz</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>parkdesk::BookingOutlook</name>
    <message>
        <source>Free over the day: %1, %2</source>
        <comment>vehicle, day</comment>
        <translation>Frei über den Tag: %1, %2</translation>
    </message>
    <message>
        <source>fewest in this time: %1 of %2, from %3</source>
        <translation>am wenigsten in dieser Zeit: %1 von %2, ab %3</translation>
    </message>
    <message>
        <source>The tariff has no price for that time</source>
        <translation>Der Tarif hat für diese Zeit keinen Preis</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>made when you book</source>
        <translation>entsteht beim Buchen</translation>
    </message>
    <message>
        <source>Booked at the same time</source>
        <translation>Zur selben Zeit gebucht</translation>
    </message>
    <message>
        <source>your time</source>
        <translation>Ihre Zeit</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>today&apos;s tariff holds for the booking</source>
        <translation>der heutige Tarif gilt für die Buchung</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>What the driver gets</source>
        <translation>Was der Fahrer bekommt</translation>
    </message>
    <message>
        <source>Held until</source>
        <translation>Gehalten bis</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>booking slip with QR code</source>
        <translation>Buchungszettel mit QR-Code</translation>
    </message>
    <message>
        <source>closed in this time</source>
        <translation>in dieser Zeit geschlossen</translation>
    </message>
    <message>
        <source>final price when leaving</source>
        <translation>endgültiger Preis bei der Ausfahrt</translation>
    </message>
    <message>
        <source>%1 %2 · final price when leaving</source>
        <comment>tax and its amount</comment>
        <translation>%1 %2 · endgültiger Preis bei der Ausfahrt</translation>
    </message>
    <message>
        <source>%1, then given up</source>
        <comment>time</comment>
        <translation>%1, dann freigegeben</translation>
    </message>
</context>
<context>
    <name>parkdesk::BookingRepeat</name>
    <message>
        <source>nothing is free</source>
        <translation>nichts ist frei</translation>
    </message>
    <message>
        <source>has begun already</source>
        <translation>hat schon begonnen</translation>
    </message>
    <message>
        <source>too many open bookings of that plate</source>
        <translation>zu viele offene Buchungen dieses Kennzeichens</translation>
    </message>
    <message>
        <source>Every &amp;week</source>
        <translation>Jede &amp;Woche</translation>
    </message>
    <message>
        <source>Number of vehicles</source>
        <translation>Anzahl der Fahrzeuge</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Mehrere</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>Fahrzeuge</translation>
    </message>
    <message>
        <source>Repeat until</source>
        <translation>Wiederholen bis</translation>
    </message>
    <message>
        <source>until</source>
        <comment>a day</comment>
        <translation>bis</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>%n Buchung</numerusform>
            <numerusform>%n Buchungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) made. Left out:</source>
        <translation>
            <numerusform>%n Buchung angelegt. Ausgelassen:</numerusform>
            <numerusform>%n Buchungen angelegt. Ausgelassen:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>when, why not</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parkdesk::BookingRoom</name>
    <message>
        <source>%1, %2</source>
        <comment>vehicle, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2: from %3 to %4</source>
        <comment>vehicle, time, two spots</comment>
        <translation>%1, %2: von %3 nach %4</translation>
    </message>
    <message>
        <source>Move and Book</source>
        <translation>Umstellen und buchen</translation>
    </message>
    <message>
        <source>Put on the Waiting List</source>
        <translation>Auf die Warteliste</translation>
    </message>
    <message>
        <source>When nothing is free</source>
        <translation>Wenn nichts frei ist</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Umschalt+Enter</translation>
    </message>
    <message numerus="yes">
        <source>Fits if %n booking(s) move:</source>
        <translation>
            <numerusform>Passt, wenn %n Buchung umzieht:</numerusform>
            <numerusform>Passt, wenn %n Buchungen umziehen:</numerusform>
        </translation>
    </message>
    <message>
        <source>No room was found, and not every way to move bookings could be tried</source>
        <translation>Kein Platz gefunden, und nicht jede Umstellung konnte versucht werden</translation>
    </message>
    <message>
        <source>No room, even if three bookings moved</source>
        <translation>Kein Platz, auch wenn drei Buchungen umziehen</translation>
    </message>
    <message>
        <source>%1 is taken then. You can wait for it, or choose another.</source>
        <comment>spot</comment>
        <translation>%1 ist dann belegt. Sie können darauf warten oder einen anderen wählen.</translation>
    </message>
</context>
<context>
    <name>parkdesk::BookingRulesForm</name>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>beliebig viele</translation>
    </message>
    <message>
        <source>How bookings are treated</source>
        <translation>Wie Buchungen behandelt werden</translation>
    </message>
    <message>
        <source>A vehicle may come &amp;early by</source>
        <translation>Ein Fahrzeug darf &amp;früher kommen um</translation>
    </message>
    <message>
        <source>so long before its booking begins it is let in as booked</source>
        <translation>so lange vor dem Beginn kommt es als gebucht hinein</translation>
    </message>
    <message>
        <source>&amp;Time between two bookings</source>
        <translation>&amp;Zeit zwischen zwei Buchungen</translation>
    </message>
    <message>
        <source>on one place, when a place is looked for</source>
        <translation>auf einem Platz, wenn ein Platz gesucht wird</translation>
    </message>
    <message>
        <source>A place is &amp;held for who waits</source>
        <translation>Ein Platz wird &amp;gehalten für</translation>
    </message>
    <message>
        <source>then it is offered to the next of the waiting list</source>
        <translation>danach wird er dem Nächsten der Warteliste angeboten</translation>
    </message>
    <message>
        <source>Open bookings of one &amp;driver</source>
        <translation>Offene Buchungen je Fa&amp;hrer</translation>
    </message>
    <message>
        <source>with whatever vehicles; 0: any number</source>
        <translation>mit welchen Fahrzeugen auch immer; 0: beliebig viele</translation>
    </message>
    <message>
        <source>&amp;Open bookings of one plate</source>
        <translation>&amp;Offene Buchungen je Kennzeichen</translation>
    </message>
    <message>
        <source>0: any number</source>
        <translation>0: beliebig viele</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>&amp;Who owes a fee books nothing more</source>
        <translation>&amp;Wer eine Gebühr schuldet, bucht nichts mehr</translation>
    </message>
    <message>
        <source>Fee when &amp;nobody comes</source>
        <translation>Gebühr, wenn &amp;niemand kommt</translation>
    </message>
    <message>
        <source>for bookings made from now on; 0: none</source>
        <translation>für Buchungen ab jetzt; 0: keine</translation>
    </message>
    <message>
        <source>Fee when given up &amp;late</source>
        <translation>Gebühr bei &amp;später Absage</translation>
    </message>
    <message>
        <source>0: none</source>
        <translation>0: keine</translation>
    </message>
    <message>
        <source>Given up &amp;for nothing until</source>
        <translation>Absage &amp;kostenlos bis</translation>
    </message>
    <message>
        <source>so long before the beginning</source>
        <translation>so lange vor dem Beginn</translation>
    </message>
</context>
<context>
    <name>parkdesk::BookingSheet</name>
    <message>
        <source>Book a spot</source>
        <translation>Platz buchen</translation>
    </message>
    <message>
        <source>&amp;Plate</source>
        <translation>&amp;Kennzeichen</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Typ</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>&amp;Spot</source>
        <translation>&amp;Platz</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>may stay empty: the code is enough</source>
        <translation>darf leer bleiben: der Code genügt</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>The connection broke while saving. It is being checked.</source>
        <translation>Die Verbindung brach beim Speichern ab. Es wird geprüft.</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>for the desk, not printed</source>
        <translation>für die Kasse, wird nicht gedruckt</translation>
    </message>
    <message>
        <source>nothing is free in all of that time</source>
        <translation>in dieser ganzen Zeit ist nichts frei</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>Neue Buchung</translation>
    </message>
    <message>
        <source>the next one</source>
        <translation>der nächste</translation>
    </message>
    <message>
        <source>You can write 9, 0900, tomorrow 9, mon 14:30, +8 h, +2 d</source>
        <translation>Sie können schreiben: 9, 0900, morgen 9, mo 14:30, +8 h, +2 d</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>nächstes Feld</translation>
    </message>
    <message>
        <source>books from any field</source>
        <translation>bucht aus jedem Feld</translation>
    </message>
    <message numerus="yes">
        <source>%n spot(s) free then</source>
        <translation>
            <numerusform>%n Platz dann frei</numerusform>
            <numerusform>%n Plätze dann frei</numerusform>
        </translation>
    </message>
    <message>
        <source>any free one: this lot names no spots</source>
        <translation>ein freier: dieser Parkplatz nennt keine Plätze</translation>
    </message>
    <message>
        <source>%1 as it is now · %2</source>
        <comment>spot, how many are free</comment>
        <translation>nach jetzigem Stand %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>known: %n stay(s) here</source>
        <translation>
            <numerusform>bekannt: %n Aufenthalt hier</numerusform>
            <numerusform>bekannt: %n Aufenthalte hier</numerusform>
        </translation>
    </message>
    <message>
        <source>came last as: %1</source>
        <comment>vehicle type</comment>
        <translation>kam zuletzt als: %1</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>%1, taken then</source>
        <comment>spot</comment>
        <translation>%1, dann vergeben</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 · %3</source>
        <comment>day, time, length</comment>
        <translation>%1, %2 · %3</translation>
    </message>
</context>
<context>
    <name>parkdesk::BookingsPage</name>
    <message>
        <source>Bookings</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Kommende</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Vergangene</translation>
    </message>
    <message>
        <source>Cancelled or not come</source>
        <translation>Storniert, versäumt</translation>
    </message>
    <message>
        <source>Plate, code or spot</source>
        <translation>Kennzeichen, Code oder Platz</translation>
    </message>
    <message>
        <source>Let the Chosen Booking Arrive, or Open It</source>
        <translation>Gewählte Buchung ankommen lassen oder öffnen</translation>
    </message>
    <message>
        <source>Arrive</source>
        <translation>Ankunft</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Länger</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Umstellen</translation>
    </message>
    <message>
        <source>Cancel Booking</source>
        <translation>Stornieren</translation>
    </message>
    <message>
        <source>Open Stay</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>New Booking</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Booking is for an attendant or a manager.</source>
        <translation>Buchen dürfen Kasse und Leitung.</translation>
    </message>
    <message>
        <source>Book a Spot</source>
        <translation>Platz buchen</translation>
    </message>
    <message>
        <source>lot whose bookings are shown</source>
        <translation>Parkplatz, dessen Buchungen gezeigt werden</translation>
    </message>
    <message>
        <source>All lots</source>
        <translation>Alle Parkplätze</translation>
    </message>
    <message>
        <source>Nothing here matches “%1”.</source>
        <translation>Hier passt nichts zu „%1“.</translation>
    </message>
    <message>
        <source>Clear the Filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>There are no bookings today.</source>
        <translation>Heute gibt es keine Buchungen.</translation>
    </message>
    <message>
        <source>There are no bookings after today.</source>
        <translation>Nach heute gibt es keine Buchungen.</translation>
    </message>
    <message>
        <source>No booking of an earlier day was used.</source>
        <translation>Keine frühere Buchung wurde genutzt.</translation>
    </message>
    <message>
        <source>No booking was cancelled or missed.</source>
        <translation>Keine Buchung wurde storniert oder versäumt.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day, count</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>%n Buchung</numerusform>
            <numerusform>%n Buchungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) in all</source>
        <translation>
            <numerusform>%n Buchung insgesamt</numerusform>
            <numerusform>%n Buchungen insgesamt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bookings, counting on…</source>
        <translation>%1 Buchungen, es wird weiter gezählt …</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Nobody waits for a booking.</source>
        <translation>Niemand wartet auf eine Buchung.</translation>
    </message>
</context>
<context>
    <name>parkdesk::BoxCard</name>
    <message>
        <source>&amp;Come in</source>
        <translation>E&amp;infahren</translation>
    </message>
    <message>
        <source>spot and ticket</source>
        <translation>Stellplatz und Ticket</translation>
    </message>
    <message>
        <source>&amp;Go out</source>
        <translation>Aus&amp;fahren</translation>
    </message>
    <message>
        <source>amount to pay</source>
        <translation>Betrag zu zahlen</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>a spot for later</source>
        <translation>Stellplatz für später</translation>
    </message>
    <message>
        <source>The box</source>
        <translation>Das Feld</translation>
    </message>
    <message>
        <source>Vehicle type</source>
        <translation>Fahrzeugart</translation>
    </message>
    <message>
        <source>nearest free</source>
        <translation>nächster freier</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>F4</source>
        <translation>F4</translation>
    </message>
    <message>
        <source>Spot</source>
        <translation>Stellplatz</translation>
    </message>
    <message>
        <source>F7</source>
        <translation>F7</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Plate, ticket, booking code or spot</source>
        <translation>Kennzeichen, Ticket, Buchungscode oder Platz</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Re-enter</source>
        <translation>Erneut</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Verlängern</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Umsetzen</translation>
    </message>
    <message>
        <source>Open stay</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Something else with this vehicle</source>
        <translation>Etwas anderes mit diesem Fahrzeug</translation>
    </message>
    <message>
        <source>%1, nearest free</source>
        <translation>%1, nächster</translation>
    </message>
</context>
<context>
    <name>parkdesk::BoxWork</name>
    <message>
        <source>%1 The connection broke while saving. It is being checked whether this was done.</source>
        <translation>%1 Die Verbindung brach beim Speichern ab. Es wird geprüft, ob es getan wurde.</translation>
    </message>
</context>
<context>
    <name>parkdesk::CalendarCard</name>
    <message>
        <source>Calendar of the lot</source>
        <translation>Kalender des Parkplatzes</translation>
    </message>
    <message>
        <source>Add Day</source>
        <translation>Tag hinzufügen</translation>
    </message>
    <message>
        <source>From a File…</source>
        <translation>Aus einer Datei …</translation>
    </message>
    <message>
        <source>Take These Days</source>
        <translation>Diese Tage übernehmen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>rules for holidays and events follow it</source>
        <translation>Regeln für Feiertage und Veranstaltungen folgen ihm</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Kind of day</source>
        <translation>Art des Tages</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>School holidays</source>
        <translation>Schulferien</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Veranstaltungen</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>2026-12-25, or 2026-12-21 to 2027-01-03</source>
        <translation>2026-12-25 oder 2026-12-21 bis 2027-01-03</translation>
    </message>
    <message>
        <source>Name of the day</source>
        <translation>Name des Tages</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Days from a File</source>
        <translation>Tage aus einer Datei</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>A date is wanted, such as 2026-12-25.</source>
        <translation>Ein Datum wird gebraucht, etwa 2026-12-25.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) added.</source>
        <translation>
            <numerusform>%n Tag hinzugefügt.</numerusform>
            <numerusform>%n Tage hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) taken away.</source>
        <translation>
            <numerusform>%n Tag entfernt.</numerusform>
            <numerusform>%n Tage entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds no days.</source>
        <translation>%1 enthält keine Tage.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n event(s): %2</source>
        <translation>
            <numerusform>%1: %n Ereignis: %2</numerusform>
            <numerusform>%1: %n Ereignisse: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>No public holiday yet. Type a date, or take a year of them from an .ics file.</source>
        <translation>Noch kein Feiertag. Tippen Sie ein Datum, oder nehmen Sie die eines Jahres aus einer .ics-Datei.</translation>
    </message>
    <message>
        <source>No school holiday yet. Type the first and the last day.</source>
        <translation>Noch keine Schulferien. Tippen Sie den ersten und den letzten Tag.</translation>
    </message>
    <message>
        <source>No event yet. Type its date and its name.</source>
        <translation>Noch keine Veranstaltung. Tippen Sie ihr Datum und ihren Namen.</translation>
    </message>
</context>
<context>
    <name>parkdesk::ChangeBars</name>
    <message>
        <source>%1: %2</source>
        <comment>group, change</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>parkdesk::ChargeLines</name>
    <message>
        <source>How the price is made</source>
        <translation>Wie der Preis entsteht</translation>
    </message>
</context>
<context>
    <name>parkdesk::ChartCard</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1 als Tabelle</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>What can be done with %1</source>
        <comment>title of a chart</comment>
        <translation>Was mit %1 getan werden kann</translation>
    </message>
</context>
<context>
    <name>parkdesk::ClosePanel</name>
    <message>
        <source>Close unsettled</source>
        <translation>Unbezahlt beenden</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Owing</source>
        <translation>Schuldet</translation>
    </message>
    <message>
        <source>Unseen</source>
        <translation>Ungesehen</translation>
    </message>
    <message>
        <source>Towed</source>
        <translation>Abgeschleppt</translation>
    </message>
    <message>
        <source>somebody will ask for it</source>
        <translation>danach wird gefragt werden</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Wie</translation>
    </message>
    <message>
        <source>Close the Stay</source>
        <translation>Aufenthalt beenden</translation>
    </message>
    <message>
        <source>Closing a stay that is not paid needs a manager&apos;s approval.</source>
        <translation>Einen unbezahlten Aufenthalt zu beenden, muss die Leitung freigeben.</translation>
    </message>
    <message>
        <source>Approve and Close</source>
        <translation>Freigeben und beenden</translation>
    </message>
    <message>
        <source>%1 stay open</source>
        <translation>%1 bleiben offen</translation>
    </message>
</context>
<context>
    <name>parkdesk::ClosureForm</name>
    <message numerus="yes">
        <source>%n vehicle(s) inside leave first</source>
        <translation>
            <numerusform>%n Fahrzeug fährt zuerst</numerusform>
            <numerusform>%n Fahrzeuge fahren zuerst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) get another spot</source>
        <translation>
            <numerusform>%n Buchung bekommt einen anderen Platz</numerusform>
            <numerusform>%n Buchungen bekommen einen anderen Platz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) are left without a spot</source>
        <translation>
            <numerusform>%n Buchung bleibt ohne Platz</numerusform>
            <numerusform>%n Buchungen bleiben ohne Platz</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>empty: now</source>
        <translation>leer: jetzt</translation>
    </message>
    <message>
        <source>empty: until opened again</source>
        <translation>leer: bis zum Öffnen</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 sperren</translation>
    </message>
    <message>
        <source>Nobody is in the way.</source>
        <translation>Niemand ist im Weg.</translation>
    </message>
</context>
<context>
    <name>parkdesk::CommandField</name>
    <message>
        <source>Search and commands</source>
        <translation>Suche und Befehle</translation>
    </message>
    <message>
        <source>Plate, ticket, booking code or command</source>
        <translation>Kennzeichen, Ticket, Buchungscode oder Befehl</translation>
    </message>
</context>
<context>
    <name>parkdesk::CommandList</name>
    <message>
        <source>row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>do it</source>
        <translation>ausführen</translation>
    </message>
    <message>
        <source>close</source>
        <translation>schließen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Command: %1</source>
        <translation>Befehl: %1</translation>
    </message>
</context>
<context>
    <name>parkdesk::CommandModel</name>
    <message>
        <source>This text</source>
        <translation>Dieser Text</translation>
    </message>
    <message>
        <source>Look up %1 at the desk</source>
        <translation>%1 am Schalter nachsehen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>command, key</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Find %1 in all stays</source>
        <translation>%1 in allen Aufenthalten finden</translation>
    </message>
</context>
<context>
    <name>parkdesk::ContactView</name>
    <message>
        <source>How the office is reached</source>
        <translation>Wie das Büro erreichbar ist</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>day and night</source>
        <translation>Tag und Nacht</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>nicht eingetragen</translation>
    </message>
</context>
<context>
    <name>parkdesk::CorrectPanel</name>
    <message>
        <source>Put right</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>&amp;Plate</source>
        <translation>&amp;Kennzeichen</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>for example: typed wrong</source>
        <translation>zum Beispiel: vertippt</translation>
    </message>
    <message>
        <source>Put Right</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>wie es ist</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>war %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>was %1; the price is counted again</source>
        <translation>war %1; der Preis wird neu berechnet</translation>
    </message>
</context>
<context>
    <name>parkdesk::CostsForm</name>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Betrag</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Lot of the costs</source>
        <translation>Parkplatz der Kosten</translation>
    </message>
    <message>
        <source>Month of the costs</source>
        <translation>Monat der Kosten</translation>
    </message>
    <message>
        <source>Kind of the amount</source>
        <translation>Art des Betrags</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>Miete</translation>
    </message>
    <message>
        <source>Wages</source>
        <translation>Löhne</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Upkeep</source>
        <translation>Instandhaltung</translation>
    </message>
    <message>
        <source>Other costs</source>
        <translation>Andere Kosten</translation>
    </message>
    <message>
        <source>Planned revenue</source>
        <translation>Geplante Einnahmen</translation>
    </message>
    <message>
        <source>Planned costs</source>
        <translation>Geplante Kosten</translation>
    </message>
    <message>
        <source>In %1, for the whole month; empty takes it back.</source>
        <comment>currency</comment>
        <translation>In %1, für den ganzen Monat; leer nimmt ihn zurück.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <comment>amount</comment>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>parkdesk::CountdownRing</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>noch %n Sekunde</numerusform>
            <numerusform>noch %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>seconds left</source>
        <translation>Sekunden noch</translation>
    </message>
</context>
<context>
    <name>parkdesk::CurrencyChoice</name>
    <message>
        <source>%1, %2</source>
        <comment>currency code, name</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>parkdesk::CurveCard</name>
    <message>
        <source>Price by length</source>
        <translation>Preis nach Dauer</translation>
    </message>
    <message>
        <source>Price by length of stay</source>
        <translation>Preis nach Parkdauer</translation>
    </message>
    <message>
        <source>Longest stay in the picture</source>
        <translation>Längstes Parken im Bild</translation>
    </message>
    <message>
        <source>%1 comes in %2</source>
        <comment>vehicle type, time</comment>
        <translation>%1, Einfahrt %2</translation>
    </message>
</context>
<context>
    <name>parkdesk::DayStrip</name>
    <message>
        <source>Stays by day</source>
        <translation>Aufenthalte nach Tagen</translation>
    </message>
    <message>
        <source>One bar a day, the newest above. A click goes there.</source>
        <translation>Ein Balken je Tag, der neueste oben. Ein Klick führt hin.</translation>
    </message>
</context>
<context>
    <name>parkdesk::DayTitle</name>
    <message>
        <source>%1 %2</source>
        <comment>day, year</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>parkdesk::DemoCard</name>
    <message>
        <source>owner: all three roles</source>
        <translation>Inhaberin: alle drei Rollen</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between roles</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Logins of the demo town</source>
        <translation>Anmeldungen der Beispielstadt</translation>
    </message>
    <message>
        <source>This is the demo town</source>
        <translation>Dies ist die Beispielstadt</translation>
    </message>
    <message>
        <source>Nothing here is real. These logins were made for it alone.</source>
        <translation>Nichts hier ist echt. Diese Anmeldungen gelten nur hier.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>May act as</source>
        <translation>Darf handeln als</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Nehmen</translation>
    </message>
    <message>
        <source>Use the login of %1</source>
        <translation>Die Anmeldung von %1 nehmen</translation>
    </message>
</context>
<context>
    <name>parkdesk::DeskCard</name>
    <message>
        <source>This desk</source>
        <translation>Dieser Schalter</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Coming In</source>
        <translation>Einfahrt</translation>
    </message>
    <message>
        <source>Going Out</source>
        <translation>Ausfahrt</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <source>Usual tender</source>
        <translation>Übliche Zahlung</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Only an administrator may change this.</source>
        <translation>Nur die Verwaltung darf das ändern.</translation>
    </message>
    <message>
        <source>A desk for going out never lets a vehicle in.</source>
        <translation>Ein Schalter für die Ausfahrt lässt nie ein Fahrzeug herein.</translation>
    </message>
</context>
<context>
    <name>parkdesk::DeskPage</name>
    <message>
        <source>Not taken, as the deed before it was refused: %1</source>
        <translation>Nicht übernommen, da das vorige abgelehnt wurde: %1</translation>
    </message>
    <message>
        <source>%1 What you see is from %2.</source>
        <translation>%1 Was Sie sehen, ist von %2.</translation>
    </message>
    <message>
        <source>Next Vehicle Type</source>
        <translation>Nächste Fahrzeugart</translation>
    </message>
    <message>
        <source>Choose a Spot</source>
        <translation>Stellplatz wählen</translation>
    </message>
    <message>
        <source>Pay by Card</source>
        <translation>Mit Karte zahlen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Book a Spot…</source>
        <translation>Stellplatz buchen …</translation>
    </message>
    <message>
        <source>Do what the line says</source>
        <translation>Tun, was die Zeile sagt</translation>
    </message>
    <message>
        <source>Mark another meaning</source>
        <translation>Andere Bedeutung markieren</translation>
    </message>
    <message>
        <source>Close the list, clear the box</source>
        <translation>Liste schließen, Feld leeren</translation>
    </message>
    <message>
        <source>Scanned %1: it waits until this is done.</source>
        <translation>%1 gescannt: wartet, bis dies erledigt ist.</translation>
    </message>
    <message>
        <source>The booking of %1 is cancelled.</source>
        <translation>Die Buchung von %1 ist storniert.</translation>
    </message>
    <message numerus="yes">
        <source>Scanned %1 and %n more: they wait until this is done.</source>
        <translation>
            <numerusform>%1 und %n weiteres gelesen: sie warten, bis dies getan ist.</numerusform>
            <numerusform>%1 und %n weitere gelesen: sie warten, bis dies getan ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scanned %1, which is no ticket or booking of this office.</source>
        <translation>%1 gescannt: kein Ticket und keine Buchung von hier.</translation>
    </message>
    <message>
        <source>Extend the Stay…</source>
        <translation>Aufenthalt verlängern…</translation>
    </message>
    <message>
        <source>Move to Another Spot…</source>
        <translation>Auf einen anderen Platz umsetzen…</translation>
    </message>
    <message>
        <source>Open the Stay</source>
        <translation>Aufenthalt öffnen</translation>
    </message>
    <message>
        <source>Correct Plate or Type…</source>
        <translation>Kennzeichen oder Typ berichtigen…</translation>
    </message>
    <message>
        <source>Found on Another Spot…</source>
        <translation>Auf einem anderen Platz gefunden…</translation>
    </message>
    <message>
        <source>Close Without Payment…</source>
        <translation>Ohne Zahlung schließen…</translation>
    </message>
    <message>
        <source>Re-enter</source>
        <translation>Neu einfahren</translation>
    </message>
    <message>
        <source>Type a plate or mark a row first: which vehicle is meant?</source>
        <translation>Geben Sie erst ein Kennzeichen ein oder wählen Sie eine Zeile: welches Fahrzeug ist gemeint?</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Take Back the Newest Deed</source>
        <translation>Letzten Vorgang zurücknehmen</translation>
    </message>
    <message>
        <source>Book or leave this sheet first: Esc goes back to the box.</source>
        <translation>Buchen Sie oder verlassen Sie zuerst diese Seite: Esc führt zurück zum Feld.</translation>
    </message>
    <message>
        <source>Call a Number of the Queue…</source>
        <translation>Eine wartende Nummer aufrufen …</translation>
    </message>
    <message>
        <source>Open the stay of the marked row</source>
        <translation>Den Aufenthalt der markierten Zeile öffnen</translation>
    </message>
    <message>
        <source>Number %1 waits no longer.</source>
        <translation>Nummer %1 wartet nicht mehr.</translation>
    </message>
    <message>
        <source>Why This Price?</source>
        <translation>Warum dieser Preis?</translation>
    </message>
    <message>
        <source>The booking of %1 is cancelled late: it owes %2.</source>
        <translation>Die Buchung von %1 ist spät storniert: Sie schuldet %2.</translation>
    </message>
</context>
<context>
    <name>parkdesk::DeskPaper</name>
    <message>
        <source>Print the Paper of the Last Deed</source>
        <translation>Papier des letzten Vorgangs drucken</translation>
    </message>
    <message>
        <source>Reprint the Last Receipt</source>
        <translation>Letzte Quittung erneut drucken</translation>
    </message>
    <message>
        <source>Nothing was done here yet that has a paper.</source>
        <translation>Hier geschah noch nichts, wozu es ein Papier gibt.</translation>
    </message>
    <message>
        <source>No receipt was given at this desk yet.</source>
        <translation>An diesem Schalter wurde noch keine Quittung gegeben.</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>Ticket %1</translation>
    </message>
    <message>
        <source>Booking %1</source>
        <translation>Buchung %1</translation>
    </message>
    <message>
        <source>Copy of receipt %1</source>
        <translation>Kopie der Quittung %1</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Quittung %1</translation>
    </message>
    <message>
        <source>%1 is printed.</source>
        <comment>name of a paper</comment>
        <translation>%1 ist gedruckt.</translation>
    </message>
    <message>
        <source>%1 is not printed: %2</source>
        <comment>name of a paper, why</comment>
        <translation>%1 ist nicht gedruckt: %2</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Erneut drucken</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Nummer %1</translation>
    </message>
</context>
<context>
    <name>parkdesk::DoneCard</name>
    <message>
        <source>Last done</source>
        <translation>Zuletzt getan</translation>
    </message>
    <message>
        <source>Nothing has been done yet. Type a plate to begin.</source>
        <translation>Noch wurde nichts getan. Geben Sie ein Kennzeichen ein, um zu beginnen.</translation>
    </message>
    <message>
        <source>undoes the newest</source>
        <translation>nimmt den letzten zurück</translation>
    </message>
    <message>
        <source>Take back the newest deed</source>
        <translation>Den letzten Vorgang zurücknehmen</translation>
    </message>
</context>
<context>
    <name>parkdesk::DoneLineModel</name>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>may be taken back</source>
        <translation>kann zurückgenommen werden</translation>
    </message>
</context>
<context>
    <name>parkdesk::DriverDeed</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>parkdesk::DriverFacets</name>
    <message>
        <source>Give the Password</source>
        <translation>Passwort eingeben</translation>
    </message>
    <message>
        <source>Driver&apos;s number</source>
        <translation>Nummer des Fahrers</translation>
    </message>
    <message>
        <source>Piece of the name</source>
        <translation>Stück des Namens</translation>
    </message>
    <message>
        <source>Whole mail address</source>
        <translation>Ganze Mailadresse</translation>
    </message>
    <message>
        <source>Whole phone number</source>
        <translation>Ganze Telefonnummer</translation>
    </message>
    <message>
        <source>Piece of the address</source>
        <translation>Stück der Adresse</translation>
    </message>
    <message numerus="yes">
        <source>More drivers fit: the stays of %n of them are listed.</source>
        <translation>
            <numerusform>Es passen mehr Fahrer: gelistet sind die Aufenthalte von %n davon.</numerusform>
            <numerusform>Es passen mehr Fahrer: gelistet sind die Aufenthalte von %n davon.</numerusform>
        </translation>
    </message>
    <message>
        <source>No driver fits.</source>
        <translation>Kein Fahrer passt.</translation>
    </message>
    <message numerus="yes">
        <source>%n driver(s) fit.</source>
        <translation>
            <numerusform>%n Fahrer passt.</numerusform>
            <numerusform>%n Fahrer passen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n driver(s) of a saved search.</source>
        <translation>
            <numerusform>%n Fahrer einer behaltenen Suche.</numerusform>
            <numerusform>%n Fahrer einer behaltenen Suche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names and addresses of drivers stay sealed until then.</source>
        <translation>Namen und Adressen der Fahrer bleiben bis dahin versiegelt.</translation>
    </message>
</context>
<context>
    <name>parkdesk::DriverFiles</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Everything about this person is in %1.</source>
        <translation>Alles über diese Person steht in %1.</translation>
    </message>
    <message>
        <source>Save everything that is stored about this person</source>
        <translation>Alles speichern, was über diese Person gespeichert ist</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) are in %1.</source>
        <comment>file</comment>
        <translation>
            <numerusform>%n Aufenthalt steht in %1.</numerusform>
            <numerusform>%n Aufenthalte stehen in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the stays of this person</source>
        <translation>Die Aufenthalte dieser Person speichern</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) go to %1.</source>
        <comment>mail address</comment>
        <translation>
            <numerusform>%n Aufenthalt geht an %1.</numerusform>
            <numerusform>%n Aufenthalte gehen an %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parkdesk::DriverForm</name>
    <message>
        <source>New driver</source>
        <translation>Neuer Fahrer</translation>
    </message>
    <message>
        <source>&amp;Remind by mail before a booking</source>
        <translation>Vor einer Buchung per Mail e&amp;rinnern</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Mail</source>
        <translation>&amp;Mail</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>Noti&amp;z</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>First p&amp;late</source>
        <translation>&amp;Kennzeichen</translation>
    </message>
    <message>
        <source>&amp;Vehicle type</source>
        <translation>&amp;Fahrzeugart</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrieren</translation>
    </message>
    <message>
        <source>For codes and reminders; may be left out.</source>
        <translation>Für Codes und Erinnerungen; darf fehlen.</translation>
    </message>
    <message>
        <source>With the country: +49 30 …; may be left out.</source>
        <translation>Mit Land: +49 30 …; darf fehlen.</translation>
    </message>
    <message>
        <source>More of them on the driver&apos;s page.</source>
        <translation>Weitere auf der Seite des Fahrers.</translation>
    </message>
    <message>
        <source>Colleagues read it.</source>
        <translation>Kollegen lesen sie.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <comment>driver</comment>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>%1 has this address already.</source>
        <comment>driver</comment>
        <translation>%1 hat diese Adresse schon.</translation>
    </message>
    <message>
        <source>%1 has this number already.</source>
        <comment>driver</comment>
        <translation>%1 hat diese Nummer schon.</translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>driver</comment>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>What is known of %1 was saved.</source>
        <translation>Die Angaben zu %1 sind gespeichert.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Another driver has this address already.</source>
        <translation>Ein anderer Fahrer hat diese Adresse schon.</translation>
    </message>
    <message>
        <source>Another driver has this number already.</source>
        <translation>Ein anderer Fahrer hat diese Nummer schon.</translation>
    </message>
    <message>
        <source>This address was proven by a code. Only a manager changes it.</source>
        <translation>Diese Adresse ist durch einen Code bestätigt. Nur eine Leitung ändert sie.</translation>
    </message>
</context>
<context>
    <name>parkdesk::DriverHead</name>
    <message>
        <source>Stays, 12 months</source>
        <translation>Aufenthalte im Jahr</translation>
    </message>
    <message>
        <source>Paid, 12 months</source>
        <translation>Bezahlt im Jahr</translation>
    </message>
    <message>
        <source>Open amount</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Send Log-in Code</source>
        <translation>Code senden</translation>
    </message>
    <message>
        <source>Reactivate</source>
        <translation>Wieder zulassen</translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation>Sperren …</translation>
    </message>
    <message>
        <source>Merge Duplicates…</source>
        <translation>Zusammenführen …</translation>
    </message>
    <message>
        <source>Export All Data…</source>
        <translation>Daten herausgeben …</translation>
    </message>
    <message>
        <source>Erase on Request…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>%1 (proven)</source>
        <comment>mail</comment>
        <translation>%1 (bestätigt)</translation>
    </message>
    <message>
        <source>has a card</source>
        <translation>hat eine Karte</translation>
    </message>
    <message>
        <source>No mail or phone is known.</source>
        <translation>Keine Mailadresse und kein Telefon bekannt.</translation>
    </message>
    <message>
        <source>Suspended: %1</source>
        <comment>reason</comment>
        <translation>Gesperrt: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>! Open amount</source>
        <translation>! Offen</translation>
    </message>
    <message>
        <source>No mail address is known.</source>
        <translation>Keine Mailadresse bekannt.</translation>
    </message>
</context>
<context>
    <name>parkdesk::DriverList</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Reading who is registered …</source>
        <translation>Liest, wer registriert ist …</translation>
    </message>
    <message>
        <source>Find a driver by name, whole mail or phone, plate or number</source>
        <translation>Fahrer suchen nach Name, ganzer Mailadresse oder Telefonnummer, Kennzeichen oder Nummer</translation>
    </message>
    <message>
        <source>Name, mail, phone, plate, number</source>
        <translation>Name, Mail, Telefon, Kennzeichen</translation>
    </message>
    <message>
        <source>A piece of the name; the whole mail address, phone number or plate; D-10001.</source>
        <translation>Ein Stück des Namens; die ganze Mailadresse, Telefonnummer oder das ganze Kennzeichen; D-10001.</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Fahrer</translation>
    </message>
    <message>
        <source>Go to What Can Be Done with the Driver</source>
        <translation>In die Geschichte des Fahrers</translation>
    </message>
    <message>
        <source>Nobody is registered yet.</source>
        <translation>Noch ist niemand registriert.</translation>
    </message>
    <message>
        <source>Nobody fits “%1”.</source>
        <translation>Auf „%1“ passt niemand.</translation>
    </message>
    <message>
        <source>New Driver</source>
        <translation>Neuer Fahrer</translation>
    </message>
    <message>
        <source>The first %1; more of the name finds fewer.</source>
        <translation>Die ersten %1; mehr vom Namen findet weniger.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n driver(s) registered</source>
        <translation>
            <numerusform>%n Fahrer registriert</numerusform>
            <numerusform>%n Fahrer registriert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parkdesk::DriverOffer</name>
    <message>
        <source>or the name or phone number of a known driver</source>
        <translation>oder Name oder Telefonnummer eines bekannten Fahrers</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>driver, number</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 is suspended.</source>
        <comment>driver</comment>
        <translation>%1 ist gesperrt.</translation>
    </message>
    <message>
        <source>Tab: %1, %2</source>
        <comment>driver, plate</comment>
        <translation>Tab: %1, %2</translation>
    </message>
    <message>
        <source>%1 · Down: next of %2</source>
        <comment>offer, count</comment>
        <translation>%1 · Pfeil ab: nächster von %2</translation>
    </message>
</context>
<context>
    <name>parkdesk::DriverPanel</name>
    <message>
        <source>%1 is registered as %2.</source>
        <comment>driver, number</comment>
        <translation>%1 ist als %2 registriert.</translation>
    </message>
    <message>
        <source>%1 may log in and book again.</source>
        <translation>%1 darf sich wieder anmelden und buchen.</translation>
    </message>
    <message>
        <source>A code that counts for ten minutes goes to %1.</source>
        <translation>Ein Code, der zehn Minuten gilt, geht an %1.</translation>
    </message>
</context>
<context>
    <name>parkdesk::DriversPage</name>
    <message>
        <source>&amp;New Driver</source>
        <translation>&amp;Neuer Fahrer</translation>
    </message>
    <message>
        <source>You came by PIN: names and addresses of drivers stay sealed until you give your password.</source>
        <translation>Sie kamen mit der PIN: Namen und Adressen der Fahrer bleiben versiegelt, bis Sie Ihr Passwort geben.</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Fahrer</translation>
    </message>
    <message>
        <source>To the Field of the Drivers</source>
        <translation>Zum Feld der Fahrer</translation>
    </message>
    <message>
        <source>Next Driver</source>
        <translation>Nächster Fahrer</translation>
    </message>
    <message>
        <source>Driver Before</source>
        <translation>Fahrer davor</translation>
    </message>
    <message>
        <source>Register a New Driver…</source>
        <translation>Neuen Fahrer registrieren …</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Noch einmal</translation>
    </message>
</context>
<context>
    <name>parkdesk::DryRunPage</name>
    <message>
        <source>keeps its spot</source>
        <translation>behält den Platz</translation>
    </message>
    <message>
        <source>another spot of the same kind</source>
        <translation>anderer Platz gleicher Art</translation>
    </message>
    <message>
        <source>a spot of another kind that fits</source>
        <translation>ein passender Platz anderer Art</translation>
    </message>
    <message>
        <source>without a spot: stays booked, on every list of who is due</source>
        <translation>ohne Platz: bleibt gebucht, steht auf jeder Liste der Erwarteten</translation>
    </message>
    <message>
        <source>holds up the plan until it leaves</source>
        <translation>hält den Plan auf, bis es fährt</translation>
    </message>
    <message>
        <source>There is no level.</source>
        <translation>Es gibt keine Ebene.</translation>
    </message>
    <message>
        <source>There are no spots.</source>
        <translation>Es gibt keine Plätze.</translation>
    </message>
    <message>
        <source>There is more of it than a plan may hold.</source>
        <translation>Es ist mehr, als ein Plan fasst.</translation>
    </message>
    <message>
        <source>A name is empty or too long: %1</source>
        <translation>Ein Name ist leer oder zu lang: %1</translation>
    </message>
    <message>
        <source>The name %1 is there twice.</source>
        <translation>Den Namen %1 gibt es zweimal.</translation>
    </message>
    <message>
        <source>The label %1 is empty or too long.</source>
        <translation>Die Bezeichnung %1 ist leer oder zu lang.</translation>
    </message>
    <message>
        <source>The label %1 is there twice.</source>
        <translation>Die Bezeichnung %1 gibt es zweimal.</translation>
    </message>
    <message>
        <source>%1 lies on a level that is not there.</source>
        <translation>%1 liegt auf einer Ebene, die es nicht gibt.</translation>
    </message>
    <message>
        <source>%1 belongs to a zone that is not there.</source>
        <translation>%1 gehört zu einer Zone, die es nicht gibt.</translation>
    </message>
    <message>
        <source>No vehicle may stand on %1.</source>
        <translation>Auf %1 darf kein Fahrzeug stehen.</translation>
    </message>
    <message>
        <source>%1 is for a vehicle type that is not known.</source>
        <translation>%1 ist für eine unbekannte Fahrzeugart.</translation>
    </message>
    <message>
        <source>%1 has no places, or too many.</source>
        <translation>%1 hat keine oder zu viele Stellplätze.</translation>
    </message>
    <message>
        <source>%1 has no size, or lies too far away.</source>
        <translation>%1 hat keine Größe oder liegt zu weit weg.</translation>
    </message>
    <message>
        <source>A wall, arrow or text has no place.</source>
        <translation>Eine Wand, ein Pfeil oder Text hat keinen Ort.</translation>
    </message>
    <message>
        <source>The picture of level %1 is too large or has no scale.</source>
        <translation>Das Bild der Ebene %1 ist zu groß oder ohne Maßstab.</translation>
    </message>
    <message>
        <source>%1 lies on %2.</source>
        <translation>%1 liegt auf %2.</translation>
    </message>
    <message>
        <source>Nothing can drive to %1.</source>
        <translation>Zu %1 kann nichts fahren.</translation>
    </message>
    <message>
        <source>%1 is as far from the entrance as %2.</source>
        <translation>%1 ist so weit von der Einfahrt wie %2.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Noch ist nichts geschrieben.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Loses</source>
        <translation>Verliert</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Kommt auf</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Counts now and by the plan</source>
        <translation>Zahlen jetzt und nach dem Plan</translation>
    </message>
    <message>
        <source>Stays and bookings that the plan concerns</source>
        <translation>Aufenthalte und Buchungen, die der Plan betrifft</translation>
    </message>
    <message>
        <source>No stay and no booking is concerned.</source>
        <translation>Kein Aufenthalt und keine Buchung ist betroffen.</translation>
    </message>
    <message>
        <source>Back to the Draft</source>
        <translation>Zurück zum Entwurf</translation>
    </message>
    <message>
        <source>Close These Spots…</source>
        <translation>Diese Plätze sperren …</translation>
    </message>
    <message>
        <source>Apply the Plan</source>
        <translation>Plan übernehmen</translation>
    </message>
    <message>
        <source>Who is concerned</source>
        <translation>Wer betroffen ist</translation>
    </message>
    <message>
        <source>Dry run: plan of %1</source>
        <translation>Probelauf: Plan von %1</translation>
    </message>
    <message>
        <source>Reading who is concerned…</source>
        <translation>Es wird gelesen, wer betroffen ist …</translation>
    </message>
    <message>
        <source>Spots</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Stellplätze</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 moved, %4 deleted, %5 retired. Nothing is written yet.</source>
        <comment>counts of spots</comment>
        <translation>%1 neu, %2 geändert, %3 verschoben, %4 gelöscht, %5 stillgelegt. Noch ist nichts geschrieben.</translation>
    </message>
    <message>
        <source>no plate</source>
        <translation>kein Kennzeichen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>not moved</source>
        <translation>bleibt stehen</translation>
    </message>
    <message>
        <source>unplaced</source>
        <translation>ohne Platz</translation>
    </message>
    <message>
        <source>Somebody else changed the plan meanwhile. Go back and begin a new draft.</source>
        <translation>Jemand anders hat den Plan inzwischen geändert. Bitte zurückgehen und einen neuen Entwurf beginnen.</translation>
    </message>
    <message numerus="yes">
        <source>%n vehicle(s) stand on spots that go. Close the spots now and apply when the last one has left.</source>
        <translation>
            <numerusform>%n Fahrzeug steht auf einem Platz, der wegfällt. Jetzt sperren und übernehmen, wenn es fort ist.</numerusform>
            <numerusform>%n Fahrzeuge stehen auf Plätzen, die wegfallen. Jetzt sperren und übernehmen, wenn das letzte fort ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan is the same as now.</source>
        <translation>Der Plan ist derselbe wie jetzt.</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) will be without a spot.</source>
        <translation>
            <numerusform>%n Buchung wird ohne Platz sein.</numerusform>
            <numerusform>%n Buchungen werden ohne Platz sein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody keeps a spot.</source>
        <translation>Alle behalten einen Platz.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>parkdesk::DryStrip</name>
    <message>
        <source>Which spots go, and where their bookings move</source>
        <translation>Welche Stellplätze wegfallen und wohin ihre Buchungen kommen</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>more spots</comment>
        <translation>+%1</translation>
    </message>
</context>
<context>
    <name>parkdesk::EditCanvas</name>
    <message>
        <source>Plan that is edited</source>
        <translation>Plan in Bearbeitung</translation>
    </message>
    <message numerus="yes">
        <source>Move %n spot(s)</source>
        <translation>
            <numerusform>%n Platz verschieben</numerusform>
            <numerusform>%n Plätze verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turn %n spot(s)</source>
        <translation>
            <numerusform>%n Platz drehen</numerusform>
            <numerusform>%n Plätze drehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a wall</source>
        <translation>Wand hinzufügen</translation>
    </message>
    <message>
        <source>Add an arrow</source>
        <translation>Pfeil hinzufügen</translation>
    </message>
    <message>
        <source>%1 × %2 m</source>
        <comment>width, height</comment>
        <translation>%1 × %2 m</translation>
    </message>
</context>
<context>
    <name>parkdesk::EraseDeed</name>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Erase for Good</source>
        <translation>Für immer löschen</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Nummer</translation>
    </message>
    <message>
        <source>Erase %1</source>
        <comment>driver</comment>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Name, mail, phone, address, note, vehicles, password, card and codes go for good. Nobody can bring them back.</source>
        <translation>Name, Mailadresse, Telefon, Adresse, Notiz, Fahrzeuge, Passwort, Karte und Codes verschwinden für immer. Niemand kann sie zurückholen.</translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s)</source>
        <translation>
            <numerusform>%n Aufenthalt</numerusform>
            <numerusform>%n Aufenthalte</numerusform>
        </translation>
    </message>
    <message>
        <source>What stays: %1 and what was paid for them, of nobody any more. Backups that were made before still hold the person until they are thrown away.</source>
        <translation>Was bleibt: %1 und was dafür bezahlt wurde, von niemandem mehr. Sicherungen von vorher enthalten die Person noch, bis sie weggeworfen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) to come: kept without a name.</source>
        <translation>
            <numerusform>%n kommende Buchung: bleibt ohne Namen.</numerusform>
            <numerusform>%n kommende Buchungen: bleiben ohne Namen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vehicle(s) inside: out as usual.</source>
        <translation>
            <numerusform>%n Fahrzeug drinnen: fährt wie immer aus.</numerusform>
            <numerusform>%n Fahrzeuge drinnen: fahren wie immer aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is open: nobody can be asked for it then.</source>
        <translation>%1 ist offen: dann kann niemand mehr danach gefragt werden.</translation>
    </message>
    <message>
        <source>Type %1 to be sure.</source>
        <translation>Tippen Sie zur Sicherheit %1.</translation>
    </message>
    <message>
        <source>%1 was erased.</source>
        <comment>number</comment>
        <translation>%1 wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>parkdesk::ExamplesCard</name>
    <message>
        <source>Examples that must hold</source>
        <translation>Beispiele, die stimmen müssen</translation>
    </message>
    <message>
        <source>No example yet. Try a stay and press Must Hold.</source>
        <translation>Noch kein Beispiel. Probieren Sie ein Parken und drücken Sie „Festhalten“.</translation>
    </message>
    <message>
        <source>publishing waits until all do</source>
        <translation>vorher wird nicht veröffentlicht</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Add an example</source>
        <translation>Beispiel hinzufügen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>gilt</translation>
    </message>
    <message>
        <source>makes %1</source>
        <comment>example, amount or code</comment>
        <translation>ergibt %1</translation>
    </message>
</context>
<context>
    <name>parkdesk::ExportChoice</name>
    <message>
        <source>Which of it, and how</source>
        <translation>Wovon, und wie</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, für Tabellen</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, für Programme</translation>
    </message>
    <message>
        <source>Perio&amp;d</source>
        <translation>Zeit&amp;raum</translation>
    </message>
    <message>
        <source>F&amp;irst day</source>
        <translation>&amp;Erster Tag</translation>
    </message>
    <message>
        <source>L&amp;ast day</source>
        <translation>&amp;Letzter Tag</translation>
    </message>
    <message>
        <source>L&amp;ot</source>
        <translation>Par&amp;kplatz</translation>
    </message>
    <message>
        <source>Stays count by when they begin, payments and the journal by their own time. Lots and tariffs know no period.</source>
        <translation>Aufenthalte zählen nach ihrem Beginn, Zahlungen und Journal nach ihrer eigenen Zeit. Parkplätze und Tarife kennen keinen Zeitraum.</translation>
    </message>
    <message>
        <source>All lots</source>
        <translation>Alle Parkplätze</translation>
    </message>
</context>
<context>
    <name>parkdesk::ExportPage</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Ausgeben …</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Stays, payments and the journal hold plates and names. That you take them out is written into the journal.</source>
        <translation>Aufenthalte, Zahlungen und Journal enthalten Kennzeichen und Namen. Dass Sie sie mitnehmen, wird ins Journal geschrieben.</translation>
    </message>
    <message>
        <source>Nothing of this tells of vehicles or drivers.</source>
        <translation>Nichts davon sagt etwas über Fahrzeuge oder Fahrer.</translation>
    </message>
    <message>
        <source>Where shall the new folder with the files be?</source>
        <translation>Wo soll der neue Ordner mit den Dateien sein?</translation>
    </message>
    <message>
        <source>Parkdesk %1</source>
        <comment>name of a folder, day</comment>
        <translation>Parkdesk %1</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left behind.</source>
        <translation>Angehalten. Nichts blieb zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are in %1.</source>
        <translation>
            <numerusform>%n Datei ist in %1.</numerusform>
            <numerusform>%n Dateien sind in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the Folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>&amp;Mail Them to Me</source>
        <translation>Per &amp;Mail an mich</translation>
    </message>
    <message>
        <source>Your account has no mail address. An admin enters one on the page of the staff.</source>
        <translation>Ihr Konto hat keine Mailadresse. Die Verwaltung trägt sie auf der Seite des Personals ein.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will come by mail.</source>
        <translation>
            <numerusform>%n Datei kommt per Mail.</numerusform>
            <numerusform>%n Dateien kommen per Mail.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parkdesk::ExportWhat</name>
    <message>
        <source>What to take along</source>
        <translation>Was mitgenommen wird</translation>
    </message>
    <message>
        <source>&amp;Lots</source>
        <translation>&amp;Parkplätze</translation>
    </message>
    <message>
        <source>Address, time zone, spots, opening hours, limits.</source>
        <translation>Anschrift, Zeitzone, Plätze, Öffnungszeiten, Grenzen.</translation>
    </message>
    <message>
        <source>&amp;Tariffs</source>
        <translation>&amp;Tarife</translation>
    </message>
    <message>
        <source>Every published version, whole, and when it held.</source>
        <translation>Jede veröffentlichte Fassung, ganz, und wann sie galt.</translation>
    </message>
    <message>
        <source>&amp;Stays</source>
        <translation>&amp;Aufenthalte</translation>
    </message>
    <message>
        <source>Bookings and visits with plate, spot, times, what they cost and what was paid.</source>
        <translation>Buchungen und Besuche mit Kennzeichen, Platz, Zeiten, was sie kosteten und was bezahlt wurde.</translation>
    </message>
    <message>
        <source>&amp;Payments</source>
        <translation>&amp;Zahlungen</translation>
    </message>
    <message>
        <source>Payments and refunds with receipt, way to pay, tax, desk and person.</source>
        <translation>Zahlungen und Rückzahlungen mit Beleg, Zahlart, Steuer, Schalter und Person.</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>Everything that was done: who, when, where, and what it changed.</source>
        <translation>Alles, was getan wurde: wer, wann, wo und was es änderte.</translation>
    </message>
    <message>
        <source>Places &amp;for others (APDS)</source>
        <translation>Plätze &amp;für andere (APDS)</translation>
    </message>
    <message>
        <source>Places and what is free in them now, as the Alliance for Parking Data Standards writes them. Always JSON.</source>
        <translation>Plätze und was jetzt darin frei ist, wie die Alliance for Parking Data Standards sie schreibt. Immer JSON.</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>%1 rows …</source>
        <comment>a count while a file is being written</comment>
        <translation>%1 Zeilen …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s), %1</source>
        <comment>the size of a file</comment>
        <translation>
            <numerusform>%Ln Zeile, %1</numerusform>
            <numerusform>%Ln Zeilen, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parkdesk::ExtendPanel</name>
    <message>
        <source>Extend</source>
        <translation>Verlängern</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>To pay when it leaves then</source>
        <translation>Zu zahlen bei Ausfahrt dann</translation>
    </message>
    <message>
        <source>until %1 so far</source>
        <translation>bisher bis %1</translation>
    </message>
    <message>
        <source>+1 h</source>
        <translation>+1 h</translation>
    </message>
    <message>
        <source>+30 min</source>
        <translation>+30 min</translation>
    </message>
    <message>
        <source>End of day</source>
        <translation>Tagesende</translation>
    </message>
    <message>
        <source>18:30, +2 h, tomorrow 9, 22.11. 18:30</source>
        <translation>18:30, +2 h, tomorrow 9, 22.11. 18:30</translation>
    </message>
    <message>
        <source>%1, %2 longer</source>
        <translation>%1, %2 länger</translation>
    </message>
    <message>
        <source>%1, %2 shorter</source>
        <translation>%1, %2 kürzer</translation>
    </message>
    <message>
        <source>A booking needs this spot and cannot go elsewhere. Until %1 is possible.</source>
        <translation>Eine Buchung braucht diesen Stellplatz und kann nicht ausweichen. Bis %1 ist möglich.</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
</context>
<context>
    <name>parkdesk::FacetPanel</name>
    <message>
        <source>Clear All</source>
        <translation>Alle löschen</translation>
    </message>
    <message>
        <source>Narrow Down</source>
        <translation>Eingrenzen</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Parkplatz</translation>
    </message>
    <message>
        <source>Vehicle type</source>
        <translation>Fahrzeugart</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Begann</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>irgendwann</translation>
    </message>
    <message>
        <source>in the last 24 hours</source>
        <translation>in den letzten 24 Stunden</translation>
    </message>
    <message>
        <source>in the last 7 days</source>
        <translation>in den letzten 7 Tagen</translation>
    </message>
    <message>
        <source>in the last 30 days</source>
        <translation>in den letzten 30 Tagen</translation>
    </message>
    <message>
        <source>in the last 365 days</source>
        <translation>in den letzten 365 Tagen</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Bezahlt mit</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>irgendwie</translation>
    </message>
    <message>
        <source>Paid, from and to</source>
        <translation>Bezahlt, von und bis</translation>
    </message>
    <message>
        <source>Paid at least</source>
        <translation>Mindestens bezahlt</translation>
    </message>
    <message>
        <source>Paid at most</source>
        <translation>Höchstens bezahlt</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Bedienung</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>irgendwer</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>at least so many</comment>
        <translation>%1+</translation>
    </message>
    <message>
        <source>Known of it</source>
        <translation>Davon bekannt</translation>
    </message>
    <message>
        <source>Piece of the plate</source>
        <translation>Stück des Kennzeichens</translation>
    </message>
    <message>
        <source>Ticket or booking code</source>
        <translation>Ticket- oder Buchungscode</translation>
    </message>
    <message>
        <source>Spot</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Lot or its address</source>
        <translation>Parkplatz oder Adresse</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>payment method, number of stays</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s)</source>
        <translation>
            <numerusform>%n Aufenthalt</numerusform>
            <numerusform>%n Aufenthalte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n lot(s)</source>
        <translation>
            <numerusform>Der eine Parkplatz</numerusform>
            <numerusform>Alle %n Parkplätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Fahrer</translation>
    </message>
</context>
<context>
    <name>parkdesk::FeePanel</name>
    <message>
        <source>Fee for a booking</source>
        <translation>Gebühr für eine Buchung</translation>
    </message>
    <message>
        <source>Cash &amp;given</source>
        <translation>Bar &amp;gegeben</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>&amp;Referenz</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>How the fee ends</source>
        <translation>Wie die Gebühr endet</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>Erlassen</translation>
    </message>
    <message>
        <source>empty means exact</source>
        <translation>leer heißt genau</translation>
    </message>
    <message>
        <source>what the terminal printed; may stay empty</source>
        <translation>was das Gerät gedruckt hat; darf leer bleiben</translation>
    </message>
    <message>
        <source>somebody will ask for it</source>
        <translation>danach wird gefragt werden</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Zu zahlen</translation>
    </message>
    <message>
        <source>Take Cash</source>
        <translation>Bar nehmen</translation>
    </message>
    <message>
        <source>%1 %2 owes %3. A scan now waits until this is done.</source>
        <translation>%1 %2 schuldet %3. Ein Scan wartet jetzt, bis dies erledigt ist.</translation>
    </message>
    <message>
        <source>Waive the Fee</source>
        <translation>Gebühr erlassen</translation>
    </message>
</context>
<context>
    <name>parkdesk::FigureFilter</name>
    <message>
        <source>first day</source>
        <translation>erster Tag</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>letzter Tag</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>period of the figures</source>
        <translation>Zeitraum der Zahlen</translation>
    </message>
    <message>
        <source>what the figures are compared with</source>
        <translation>womit die Zahlen verglichen werden</translation>
    </message>
    <message>
        <source>Compare: %1</source>
        <comment>a period</comment>
        <translation>Vergleich: %1</translation>
    </message>
    <message>
        <source>lot of the figures</source>
        <translation>Parkplatz der Zahlen</translation>
    </message>
    <message>
        <source>vehicle type of the figures</source>
        <translation>Fahrzeugart der Zahlen</translation>
    </message>
    <message>
        <source>All vehicles</source>
        <translation>Alle Fahrzeuge</translation>
    </message>
    <message>
        <source>Go to the Period Before</source>
        <translation>Zum Zeitraum davor</translation>
    </message>
    <message>
        <source>Go to the Period After</source>
        <translation>Zum Zeitraum danach</translation>
    </message>
    <message>
        <source>All lots</source>
        <translation>Alle Parkplätze</translation>
    </message>
</context>
<context>
    <name>parkdesk::FigureTiles</name>
    <message>
        <source>Fullest hour</source>
        <translation>Vollste Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n visit(s) in this period.</source>
        <comment>definition, count</comment>
        <translation>
            <numerusform>%1 %n Besuch in diesem Zeitraum.</numerusform>
            <numerusform>%1 %n Besuche in diesem Zeitraum.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fullest day</source>
        <translation>Vollster Tag</translation>
    </message>
    <message>
        <source>Fullest month</source>
        <translation>Vollster Monat</translation>
    </message>
    <message>
        <source>The greatest mean occupancy of an hour, a day or a month of the period.</source>
        <translation>Die größte mittlere Belegung einer Stunde, eines Tages oder eines Monats im Zeitraum.</translation>
    </message>
    <message>
        <source>Peak, %1</source>
        <comment>an hour, a day or a month</comment>
        <translation>Spitze, %1</translation>
    </message>
</context>
<context>
    <name>parkdesk::FindingsPanel</name>
    <message>
        <source>Mistake</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Anzusehen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Zeigen: %1</translation>
    </message>
    <message>
        <source>Checker</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>No hour without a price, and no price falls when a stay gets longer.</source>
        <translation>Keine Stunde ohne Preis, und kein Preis sinkt bei längerem Parken.</translation>
    </message>
</context>
<context>
    <name>parkdesk::FirstRunWizard</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>First run</source>
        <translation>Erster Start</translation>
    </message>
    <message>
        <source>name, currency</source>
        <translation>Name, Währung</translation>
    </message>
    <message>
        <source>name, spots, rows</source>
        <translation>Name, Stellplätze, Reihen</translation>
    </message>
    <message>
        <source>pick a pattern, see the sign</source>
        <translation>Muster wählen, Schild sehen</translation>
    </message>
    <message>
        <source>name, password, desk</source>
        <translation>Name, Passwort, Schalter</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Four steps, about three minutes. All of it can be changed later.</source>
        <translation>Vier Schritte, etwa drei Minuten. Alles lässt sich später ändern.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Open the Office</source>
        <translation>Büro öffnen</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Weiter: %1</translation>
    </message>
    <message>
        <source>The office is being made …</source>
        <translation>Das Büro wird angelegt …</translation>
    </message>
    <message>
        <source>Or look around first: a town with two lots and two weeks of history.</source>
        <translation>Oder sehen Sie sich erst um: eine Stadt mit zwei Parkplätzen und zwei Wochen Vergangenheit.</translation>
    </message>
    <message>
        <source>Use &amp;Sample Data</source>
        <translation>&amp;Beispieldaten nehmen</translation>
    </message>
</context>
<context>
    <name>parkdesk::FormatStrip</name>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Strichpunkt</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>Strich</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Zeit</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Dezimalen</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Lot of rows that name none</source>
        <translation>Parkplatz, wenn keiner genannt ist</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>that of the lot</source>
        <translation>die des Parkplatzes</translation>
    </message>
</context>
<context>
    <name>parkdesk::FoundPanel</name>
    <message>
        <source>Found on another spot</source>
        <translation>Auf anderem Stellplatz gefunden</translation>
    </message>
    <message>
        <source>&amp;Spot</source>
        <translation>&amp;Stellplatz</translation>
    </message>
    <message>
        <source>&amp;Plate</source>
        <translation>&amp;Kennzeichen</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>where it really stands</source>
        <translation>wo es wirklich steht</translation>
    </message>
    <message>
        <source>matters only for an unknown vehicle</source>
        <translation>zählt nur bei einem unbekannten Fahrzeug</translation>
    </message>
    <message>
        <source>who saw it; how to know a vehicle without a plate</source>
        <translation>wer es sah; woran man es ohne Kennzeichen erkennt</translation>
    </message>
    <message>
        <source>Note It</source>
        <translation>Vermerken</translation>
    </message>
    <message>
        <source>empty: an unknown vehicle stands there</source>
        <translation>leer: Ein unbekanntes Fahrzeug steht dort</translation>
    </message>
    <message>
        <source>what stands there</source>
        <translation>was dort steht</translation>
    </message>
    <message>
        <source>A vehicle</source>
        <translation>Ein Fahrzeug</translation>
    </message>
    <message>
        <source>By the book ticket %1 stands there. Move or close that one first.</source>
        <translation>Laut Buch steht dort Ticket %1. Stellen Sie dieses zuerst um oder beenden Sie es.</translation>
    </message>
</context>
<context>
    <name>parkdesk::FreeNowCard</name>
    <message>
        <source>Free now</source>
        <translation>Jetzt frei</translation>
    </message>
    <message>
        <source>%1, places a vehicle could take at once</source>
        <translation>%1, Plätze, die sofort frei sind</translation>
    </message>
    <message>
        <source>Bike and scooty use the same places.</source>
        <translation>Motorrad und Roller nutzen dieselben Plätze.</translation>
    </message>
    <message>
        <source>Lot: %1 places, %2 occupied, %3 booked</source>
        <translation>Parkplatz: %1 Plätze, %2 belegt, %3 gebucht</translation>
    </message>
    <message>
        <source>%1, %2 without a spot</source>
        <translation>%1, %2 ohne Platz</translation>
    </message>
</context>
<context>
    <name>parkdesk::FreeStrip</name>
    <message>
        <source>Free spots over the day</source>
        <translation>Freie Plätze über den Tag</translation>
    </message>
</context>
<context>
    <name>parkdesk::FreeTile</name>
    <message>
        <source>full</source>
        <translation>voll</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
</context>
<context>
    <name>parkdesk::GainBars</name>
    <message>
        <source>Nothing in this period.</source>
        <translation>Nichts in diesem Zeitraum.</translation>
    </message>
</context>
<context>
    <name>parkdesk::HealthOverview</name>
    <message>
        <source>Looking…</source>
        <translation>Wird angesehen…</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>what is looked at, what was found, what to do</comment>
        <translation>%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>parkdesk::HealthPage</name>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What Was Looked At</source>
        <translation>Was angesehen wurde</translation>
    </message>
    <message>
        <source>Copy as Text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>This page holds no names and no plates: it can be sent to support as it is.</source>
        <translation>Diese Seite enthält keine Namen und keine Kennzeichen: sie kann so an den Kundendienst gehen.</translation>
    </message>
    <message>
        <source>How Fast, Last Hour</source>
        <translation>Wie schnell, letzte Stunde</translation>
    </message>
    <message>
        <source>each against its own promise</source>
        <translation>jedes gemessen am Versprochenen</translation>
    </message>
    <message>
        <source>How fast, last hour</source>
        <translation>Wie schnell, letzte Stunde</translation>
    </message>
    <message>
        <source>Size of the Database</source>
        <translation>Größe der Datenbank</translation>
    </message>
    <message>
        <source>last 28 days</source>
        <translation>letzte 28 Tage</translation>
    </message>
    <message>
        <source>Size of the database</source>
        <translation>Größe der Datenbank</translation>
    </message>
    <message>
        <source>Stays made</source>
        <translation>Aufenthalte bisher</translation>
    </message>
    <message>
        <source>Size now</source>
        <translation>Größe jetzt</translation>
    </message>
    <message>
        <source>Growth a day</source>
        <translation>Zuwachs am Tag</translation>
    </message>
    <message>
        <source>Programs at work</source>
        <translation>Programme bei der Arbeit</translation>
    </message>
    <message>
        <source>Last start of this desk</source>
        <translation>Letzter Start dieses Schalters</translation>
    </message>
    <message>
        <source>Look Again</source>
        <translation>Noch einmal ansehen</translation>
    </message>
    <message>
        <source>Verify Now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Back Up Now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Make Figures Anew</source>
        <translation>Zahlen neu bilden</translation>
    </message>
    <message>
        <source>%1, again twice a minute</source>
        <comment>time</comment>
        <translation>%1, zweimal in der Minute</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>being made: %1 %</source>
        <translation>wird gemacht: %1 %</translation>
    </message>
    <message>
        <source>being opened and proved…</source>
        <translation>wird geöffnet und geprüft…</translation>
    </message>
    <message>
        <source>every rule and price is being looked at…</source>
        <translation>jede Regel und jeder Preis wird angesehen…</translation>
    </message>
    <message numerus="yes">
        <source>The office is in %1, %2. The copy was opened and proved: %n charge(s), all is well.</source>
        <translation>
            <numerusform>Das Büro ist in %1, %2. Die Kopie wurde geöffnet und geprüft: %n Preis, alles in Ordnung.</numerusform>
            <numerusform>Das Büro ist in %1, %2. Die Kopie wurde geöffnet und geprüft: %n Preise, alles in Ordnung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The office is in %1 as it is: with %n finding(s).</source>
        <translation>
            <numerusform>Das Büro ist in %1, wie es ist: mit %n Befund.</numerusform>
            <numerusform>Das Büro ist in %1, wie es ist: mit %n Befunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The figures are being made anew, lot by lot.</source>
        <translation>Die Zahlen werden neu gebildet, Parkplatz für Parkplatz.</translation>
    </message>
    <message>
        <source>Copied. It holds no names and no plates.</source>
        <translation>Kopiert. Es enthält keine Namen und keine Kennzeichen.</translation>
    </message>
</context>
<context>
    <name>parkdesk::HelpPage</name>
    <message>
        <source>Find in the help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Nothing in the help has these words.</source>
        <translation>In der Hilfe steht nichts mit diesen Wörtern.</translation>
    </message>
</context>
<context>
    <name>parkdesk::HistoryCard</name>
    <message>
        <source>History</source>
        <translation>Geschichte</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>Spot</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>What of the history is shown</source>
        <translation>Was von der Geschichte gezeigt wird</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Aufenthalte</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Bookings to come</source>
        <translation>Kommende Buchungen</translation>
    </message>
    <message>
        <source>Payments of the last year</source>
        <translation>Zahlungen des letzten Jahres</translation>
    </message>
    <message>
        <source>Open the Stay</source>
        <translation>Aufenthalt öffnen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what, how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No stay yet.</source>
        <translation>Noch kein Aufenthalt.</translation>
    </message>
    <message>
        <source>Nothing is booked.</source>
        <translation>Nichts ist gebucht.</translation>
    </message>
    <message>
        <source>Nothing was paid in the last year.</source>
        <translation>Im letzten Jahr wurde nichts bezahlt.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mails</translation>
    </message>
    <message>
        <source>Mails to this driver</source>
        <translation>Mails an diesen Fahrer</translation>
    </message>
    <message>
        <source>No stay fits.</source>
        <translation>Kein Aufenthalt passt.</translation>
    </message>
    <message>
        <source>No mail went to this driver.</source>
        <translation>An diesen Fahrer ging keine Mail.</translation>
    </message>
</context>
<context>
    <name>parkdesk::HistoryFilter</name>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>Mail It</source>
        <translation>Per Mail senden</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>irgendwann</translation>
    </message>
    <message>
        <source>in the last 30 days</source>
        <translation>in den letzten 30 Tagen</translation>
    </message>
    <message>
        <source>in the last 90 days</source>
        <translation>in den letzten 90 Tagen</translation>
    </message>
    <message>
        <source>in the last 365 days</source>
        <translation>in den letzten 365 Tagen</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Parkplatz</translation>
    </message>
    <message>
        <source>all lots</source>
        <translation>alle Parkplätze</translation>
    </message>
    <message>
        <source>No mail address is known.</source>
        <translation>Keine Mailadresse bekannt.</translation>
    </message>
    <message>
        <source>Nobody has shown yet that the mail address is theirs.</source>
        <translation>Noch hat niemand gezeigt, dass die Mailadresse ihm gehört.</translation>
    </message>
    <message>
        <source>These stays as a table, to their own address.</source>
        <translation>Diese Aufenthalte als Tabelle, an die eigene Adresse.</translation>
    </message>
</context>
<context>
    <name>parkdesk::ImportPage</name>
    <message>
        <source>Choose File…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Save Reject File…</source>
        <translation>Fehlerdatei sichern …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Übernahme</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Was die Datei enthält</translation>
    </message>
    <message>
        <source>Stays (CSV)</source>
        <translation>Aufenthalte (CSV)</translation>
    </message>
    <message>
        <source>Parking Program (SQLite)</source>
        <translation>Parkprogramm (SQLite)</translation>
    </message>
    <message>
        <source>Counter Readings (CSV)</source>
        <translation>Zählerstände (CSV)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>What each column is taken for</source>
        <translation>Was jede Spalte bedeutet</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Erste Zeilen der Datei</translation>
    </message>
    <message>
        <source>Tables and columns</source>
        <translation>Tabellen und Spalten</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>In Parkdesk</source>
        <translation>In Parkdesk</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Wählen Sie zuerst eine Datei.</translation>
    </message>
    <message>
        <source>Tables of text (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Texttabellen (*.csv *.txt *.tsv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>SQLite databases (*.db *.sqlite *.sqlite3);;All files (*)</source>
        <translation>SQLite-Datenbanken (*.db *.sqlite *.sqlite3);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Day and month could be either way round. Say how dates are written.</source>
        <translation>Tag und Monat sind nicht eindeutig. Sagen Sie, wie die Daten geschrieben sind.</translation>
    </message>
    <message>
        <source>No column is taken for the time in. Say which one it is.</source>
        <translation>Keine Spalte gilt als Einfahrt. Sagen Sie, welche es ist.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is no SQLite database.</source>
        <translation>Die Datei ist keine SQLite-Datenbank.</translation>
    </message>
    <message>
        <source>%1 holds passwords or tokens. It is never read.</source>
        <translation>%1 enthält Passwörter oder Schlüssel. Das wird nie gelesen.</translation>
    </message>
    <message>
        <source>The file names no lot. Say of which lot its rows are.</source>
        <translation>Die Datei nennt keinen Parkplatz. Sagen Sie, von welchem ihre Zeilen sind.</translation>
    </message>
    <message>
        <source>guessed from names and values; change what is wrong</source>
        <translation>nach Namen und Werten vermutet; ändern Sie, was nicht stimmt</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Parkplatz</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Occupied</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>passt</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) came in.</source>
        <translation>
            <numerusform>%n Zählerstand wurde übernommen.</numerusform>
            <numerusform>%n Zählerstände wurden übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) came in.</source>
        <translation>
            <numerusform>%n Aufenthalt wurde übernommen.</numerusform>
            <numerusform>%n Aufenthalte wurden übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>They count in every figure from now on.</source>
        <translation>Sie zählen ab jetzt in jeder Zahl mit.</translation>
    </message>
    <message>
        <source>Stopped. What came in stays; importing again goes on from there.</source>
        <translation>Angehalten. Was übernommen ist, bleibt; die nächste Übernahme geht dort weiter.</translation>
    </message>
    <message>
        <source>Save Reject File</source>
        <translation>Fehlerdatei sichern</translation>
    </message>
    <message>
        <source>Tables of text (*.csv)</source>
        <translation>Texttabellen (*.csv)</translation>
    </message>
    <message>
        <source>The bad rows are saved, each with its reason.</source>
        <translation>Die schlechten Zeilen sind gesichert, jede mit ihrem Grund.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>keine Datei</translation>
    </message>
    <message numerus="yes">
        <source>Import %n Reading(s)</source>
        <translation>
            <numerusform>%n Zählerstand übernehmen</numerusform>
            <numerusform>%n Zählerstände übernehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n Lot(s)</source>
        <translation>
            <numerusform>%n Parkplatz übernehmen</numerusform>
            <numerusform>%n Parkplätze übernehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n Stay(s)</source>
        <translation>
            <numerusform>%n Aufenthalt übernehmen</numerusform>
            <numerusform>%n Aufenthalte übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Can be stopped and goes on later; a row that is here already is never doubled.</source>
        <translation>Kann angehalten werden und geht später weiter; eine Zeile, die schon da ist, kommt nie doppelt.</translation>
    </message>
    <message>
        <source>Choose a file: a table of stays, the database of another program, or readings of counters.
It is looked at and tried first; nothing is written before you say so.</source>
        <translation>Wählen Sie eine Datei: eine Tabelle mit Aufenthalten, die Datenbank eines anderen Programms oder Zählerstände.
Sie wird erst angesehen und geprobt; geschrieben wird nichts, bevor Sie es sagen.</translation>
    </message>
    <message>
        <source>Nothing in it is recognised. Say below which table holds lots, spots or stays.</source>
        <translation>Nichts darin ist bekannt. Sagen Sie unten, welche Tabelle Parkplätze, Plätze oder Aufenthalte enthält.</translation>
    </message>
    <message>
        <source>%1: no column is chosen for &quot;%2&quot;.</source>
        <translation>%1: Für „%2“ ist keine Spalte gewählt.</translation>
    </message>
    <message>
        <source>Not known: bad row</source>
        <translation>Nicht bekannt: schlechte Zeile</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means</source>
        <translation>„%1“ heißt</translation>
    </message>
    <message>
        <source>%1: time of day</source>
        <translation>%1: Uhrzeit</translation>
    </message>
</context>
<context>
    <name>parkdesk::JobNumberRow</name>
    <message>
        <source>&amp;Hours before the booking</source>
        <translation>&amp;Stunden vor der Buchung</translation>
    </message>
    <message>
        <source>&amp;Days without a stay</source>
        <translation>&amp;Tage ohne Aufenthalt</translation>
    </message>
    <message>
        <source>&amp;Days to keep plates</source>
        <translation>&amp;Tage bis zum Entfernen</translation>
    </message>
    <message>
        <source>for ever</source>
        <comment>plates are kept</comment>
        <translation>nie</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>Speiche&amp;rn</translation>
    </message>
</context>
<context>
    <name>parkdesk::JobsCard</name>
    <message>
        <source>runs now</source>
        <translation>läuft jetzt</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>never ran</source>
        <translation>lief noch nie</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster Lauf</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letzter</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>It never ran yet.</source>
        <translation>Sie lief noch nie.</translation>
    </message>
    <message>
        <source>&amp;Run Now</source>
        <translation>&amp;Jetzt ausführen</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Last runs</source>
        <translation>Letzte Läufe</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) by itself</source>
        <translation>
            <numerusform>%n läuft von selbst</numerusform>
            <numerusform>%n laufen von selbst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them paused</source>
        <translation>
            <numerusform>%1, davon %n angehalten</numerusform>
            <numerusform>%1, davon %n angehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Let It Run by Itself</source>
        <translation>&amp;Weiter laufen lassen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>“%1” is due now. It runs as soon as a program has time.</source>
        <translation>„%1“ ist jetzt fällig und läuft, sobald ein Programm Zeit hat.</translation>
    </message>
    <message>
        <source>“%1” does not run by itself any more.</source>
        <translation>„%1“ läuft nicht mehr von selbst.</translation>
    </message>
    <message>
        <source>“%1” runs by itself again.</source>
        <translation>„%1“ läuft wieder von selbst.</translation>
    </message>
    <message>
        <source>“%1” goes by another number from now on.</source>
        <translation>Für „%1“ gilt ab jetzt eine andere Zahl.</translation>
    </message>
</context>
<context>
    <name>parkdesk::JobsPage</name>
    <message>
        <source>Look Again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Runs and Outbox</source>
        <translation>Läufe und Ausgang</translation>
    </message>
    <message>
        <source>Mail Server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Teile dieser Seite</translation>
    </message>
    <message>
        <source>Jobs and Mail</source>
        <translation>Aufgaben, Post</translation>
    </message>
    <message>
        <source>No mail server is set up. What is queued waits until there is one.</source>
        <translation>Es ist kein Mailserver eingerichtet. Was ansteht, wartet, bis es einen gibt.</translation>
    </message>
    <message>
        <source>Set It Up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>This computer does not have the mail server&apos;s password, so no mail goes from here.</source>
        <translation>Dieser Rechner hat das Passwort des Mailservers nicht, daher geht von hier keine Post.</translation>
    </message>
    <message>
        <source>Enter It</source>
        <translation>Eingeben</translation>
    </message>
    <message>
        <source>All mail rests until %1: %2. %3</source>
        <comment>time, why, what to do</comment>
        <translation>Alle Post ruht bis %1: %2. %3</translation>
    </message>
    <message>
        <source>To whom mail goes is sealed. Log in with your password, not with your PIN, to see it.</source>
        <translation>An wen Post geht, ist versiegelt. Melden Sie sich mit dem Passwort an, nicht mit der PIN, um es zu sehen.</translation>
    </message>
</context>
<context>
    <name>parkdesk::JournalDetail</name>
    <message>
        <source>What Was Done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Only This Stay</source>
        <translation>Nur dieser Aufenthalt</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>before, after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Choose a row to see what it changed.</source>
        <translation>Eine Zeile wählen, um zu sehen, was sie geändert hat.</translation>
    </message>
    <message>
        <source>It was taken back later.</source>
        <translation>Es wurde später zurückgenommen.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worum</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Parkplatz</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Tatsachen</translation>
    </message>
    <message>
        <source>It changed nothing that was there before.</source>
        <translation>Es hat nichts geändert, was vorher da war.</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message numerus="yes">
        <source>and %n more change(s)</source>
        <translation>
            <numerusform>und %n weitere Änderung</numerusform>
            <numerusform>und %n weitere Änderungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parkdesk::JournalPage</name>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>To the Field of the Journal</source>
        <translation>In das Feld des Journals</translation>
    </message>
    <message>
        <source>Show the Whole Journal</source>
        <translation>Das ganze Journal zeigen</translation>
    </message>
    <message>
        <source>Plate, ticket or booking code</source>
        <translation>Kennzeichen, Ticket- oder Buchungscode</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>Deed</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Every deed</source>
        <translation>Alle Vorgänge</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Parkplatz</translation>
    </message>
    <message>
        <source>All lots</source>
        <translation>Alle Parkplätze</translation>
    </message>
    <message>
        <source>Clear All</source>
        <translation>Alle löschen</translation>
    </message>
    <message>
        <source>Nothing was done that fits all of this.</source>
        <translation>Nichts, was getan wurde, passt auf all das.</translation>
    </message>
    <message>
        <source>go to the thing</source>
        <translation>zur Sache</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>neuester</translation>
    </message>
    <message>
        <source>oldest</source>
        <translation>ältester</translation>
    </message>
    <message>
        <source>Deeds</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>Go to the Thing</source>
        <translation>Zur Sache gehen</translation>
    </message>
    <message numerus="yes">
        <source>%n deed(s)</source>
        <translation>
            <numerusform>%n Vorgang</numerusform>
            <numerusform>%n Vorgänge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 deeds, counting on…</source>
        <translation>%1 Vorgänge, wird weiter gezählt…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day, count</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>parkdesk::JournalWindow</name>
    <message>
        <source>%1 (taken back)</source>
        <comment>a deed</comment>
        <translation>%1 (zurückgenommen)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worum</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Tatsachen</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Parkplatz</translation>
    </message>
</context>
<context>
    <name>parkdesk::KeyCap</name>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>parkdesk::KioskAccountPage</name>
    <message>
        <source>Do you have an account with us?</source>
        <translation>Haben Sie ein Konto bei uns?</translation>
    </message>
    <message>
        <source>Accounts cannot be opened here now. Hold your driver card to the reader, or ask the office.</source>
        <translation>Konten können hier zurzeit nicht eröffnet werden. Halten Sie Ihre Fahrerkarte an den Leser oder fragen Sie das Büro.</translation>
    </message>
    <message>
        <source>We send a code to your mail address; have your phone at hand. A driver card can be held to the reader at once.</source>
        <translation>Wir schicken einen Code an Ihre E-Mail-Adresse; halten Sie Ihr Telefon bereit. Eine Fahrerkarte können Sie gleich an den Leser halten.</translation>
    </message>
    <message>
        <source>Yes, Log In</source>
        <translation>Ja, anmelden</translation>
    </message>
    <message>
        <source>mail address and code</source>
        <translation>E-Mail-Adresse und Code</translation>
    </message>
    <message>
        <source>No, Register</source>
        <translation>Nein, registrieren</translation>
    </message>
    <message>
        <source>five steps, three minutes</source>
        <translation>fünf Schritte, drei Minuten</translation>
    </message>
    <message>
        <source>With an account you book ahead, stay longer from here and see your visits.</source>
        <translation>Mit einem Konto buchen Sie vorab, bleiben von hier aus länger und sehen Ihre Besuche.</translation>
    </message>
    <message>
        <source>Log in or register first: your booking needs a name.</source>
        <translation>Melden Sie sich zuerst an oder registrieren Sie sich: Ihre Buchung braucht einen Namen.</translation>
    </message>
</context>
<context>
    <name>parkdesk::KioskAskContactPage</name>
    <message>
        <source>Where does the answer go?</source>
        <translation>Wohin geht die Antwort?</translation>
    </message>
    <message>
        <source>To a mail address or a phone number. Leave it empty to ask at the desk.</source>
        <translation>An eine E-Mail-Adresse oder eine Telefonnummer. Lassen Sie das Feld leer, um am Schalter nachzufragen.</translation>
    </message>
    <message>
        <source>Mail address or phone number</source>
        <translation>E-Mail-Adresse oder Telefonnummer</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
</context>
<context>
    <name>parkdesk::KioskAskPage</name>
    <message>
        <source>What is it about?</source>
        <translation>Worum geht es?</translation>
    </message>
    <message>
        <source>A Question</source>
        <translation>Eine Frage</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Schaden</translation>
    </message>
    <message>
        <source>to a vehicle or to the lot</source>
        <translation>am Fahrzeug oder am Parkplatz</translation>
    </message>
    <message>
        <source>Something Lost</source>
        <translation>Etwas verloren</translation>
    </message>
    <message>
        <source>or found</source>
        <translation>oder gefunden</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>that the office keeps</source>
        <translation>die das Büro verwahrt</translation>
    </message>
    <message>
        <source>A Complaint</source>
        <translation>Eine Beschwerde</translation>
    </message>
</context>
<context>
    <name>parkdesk::KioskAskWordsPage</name>
    <message>
        <source>What should the office know?</source>
        <translation>Was soll das Büro wissen?</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Ihre Worte</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>parkdesk::KioskAwayPage</name>
    <message>
        <source>This kiosk has to rest for a moment</source>
        <translation>Dieser Kiosk macht kurz Pause</translation>
    </message>
    <message>
        <source>The office cannot be reached from here. It tries again by itself.</source>
        <translation>Das Büro ist von hier nicht zu erreichen. Es wird von selbst wieder versucht.</translation>
    </message>
</context>
<context>
    <name>parkdesk::KioskBookingsPage</name>
    <message>
        <source>My bookings</source>
        <translation>Meine Buchungen</translation>
    </message>
    <message>
        <source>Nothing is booked. Book ahead from your page.</source>
        <translation>Es ist nichts gebucht. Buchen Sie vorab auf Ihrer Seite.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>lot, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>parked, %1</source>
        <translation>geparkt, %1</translation>
    </message>
    <message>
        <source>check in now, %1</source>
        <translation>jetzt einchecken, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more booking(s) later.</source>
        <translation>
            <numerusform>Später noch %n Buchung.</numerusform>
            <numerusform>Später noch %n Buchungen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parkdesk::KioskCodePage</name>
    <message>
        <source>Type the code of your booking or ticket</source>
        <translation>Geben Sie den Code Ihrer Buchung oder Ihres Tickets ein</translation>
    </message>
    <message>
        <source>Or hold its QR code to the reader. The code has eleven letters and digits.</source>
        <translation>Oder halten Sie den QR-Code an den Leser. Der Code hat elf Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>parkdesk::KioskDonePage</name>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Drive in and take any free spot</source>
        <translation>Fahren Sie ein und nehmen Sie einen freien Stellplatz</translation>
    </message>
    <message>
        <source>Your spot</source>
        <translation>Ihr Stellplatz</translation>
    </message>
    <message>
        <source>This is your ticket. Take a picture of it or write the code down: with it you pay and leave.</source>
        <translation>Das ist Ihr Ticket. Machen Sie ein Bild davon oder schreiben Sie den Code auf: Damit zahlen Sie und fahren aus.</translation>
    </message>
    <message>
        <source>Welcome. Your spot</source>
        <translation>Willkommen. Ihr Stellplatz</translation>
    </message>
    <message>
        <source>It is booked</source>
        <translation>Es ist gebucht</translation>
    </message>
    <message>
        <source>Your booking code. Take a picture of it; it is also among your bookings here.</source>
        <translation>Ihr Buchungscode. Machen Sie ein Bild davon; er steht hier auch bei Ihren Buchungen.</translation>
    </message>
    <message>
        <source>We mail it to %1, with a file for your calendar.</source>
        <translation>Wir schicken alles per Mail an %1, mit einer Datei für Ihren Kalender.</translation>
    </message>
    <message>
        <source>Something Else</source>
        <translation>Noch etwas</translation>
    </message>
    <message>
        <source>back to my page</source>
        <translation>zurück zu meiner Seite</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Parkplatz</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Kept for you until</source>
        <translation>Für Sie frei bis</translation>
    </message>
    <message>
        <source>Paid by card</source>
        <translation>Mit Karte bezahlt</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Quittung</translation>
    </message>
    <message>
        <source>Goodbye. The barrier opens</source>
        <translation>Auf Wiedersehen. Die Schranke öffnet</translation>
    </message>
    <message>
        <source>Drive out now. Thank you for parking with us.</source>
        <translation>Fahren Sie jetzt aus. Danke, dass Sie bei uns geparkt haben.</translation>
    </message>
    <message>
        <source>Thank you, it is paid</source>
        <translation>Danke, es ist bezahlt</translation>
    </message>
    <message>
        <source>Drive out until %1.</source>
        <translation>Fahren Sie bis %1 aus.</translation>
    </message>
    <message>
        <source>We do not know yet whether the card was charged</source>
        <translation>Wir wissen noch nicht, ob die Karte belastet wurde</translation>
    </message>
    <message>
        <source>We ask the terminal by ourselves until it is known; you are never charged twice. Please ask at the desk before you pay again.</source>
        <translation>Wir fragen das Terminal von selbst, bis es feststeht; Sie zahlen nie doppelt. Bitte fragen Sie am Schalter, bevor Sie noch einmal zahlen.</translation>
    </message>
    <message>
        <source>You can stay until %1</source>
        <translation>Sie können bis %1 bleiben</translation>
    </message>
    <message>
        <source>Your spot is %1.</source>
        <translation>Ihr Stellplatz ist %1.</translation>
    </message>
    <message>
        <source>The booking is cancelled</source>
        <translation>Die Buchung ist storniert</translation>
    </message>
    <message>
        <source>Your visits are on their way to you by mail</source>
        <translation>Ihre Besuche sind per E-Mail zu Ihnen unterwegs</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) in a table.</source>
        <translation>
            <numerusform>%n Besuch in einer Tabelle.</numerusform>
            <numerusform>%n Besuche in einer Tabelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
    <message>
        <source>Rate This Visit</source>
        <translation>Besuch bewerten</translation>
    </message>
    <message>
        <source>one to five stars</source>
        <translation>ein bis fünf Sterne</translation>
    </message>
    <message>
        <source>Thank you for your rating</source>
        <translation>Danke für Ihre Bewertung</translation>
    </message>
    <message>
        <source>The office reads it. You can change it for a week, under My Visits.</source>
        <translation>Das Büro liest sie. Eine Woche lang können Sie sie unter „Meine Besuche“ ändern.</translation>
    </message>
    <message>
        <source>The office has what you wrote</source>
        <translation>Ihre Nachricht ist beim Büro</translation>
    </message>
    <message>
        <source>If you ask about it, say this number.</source>
        <translation>Nennen Sie diese Nummer, wenn Sie nachfragen.</translation>
    </message>
</context>
<context>
    <name>parkdesk::KioskExtendPage</name>
    <message>
        <source>Until when?</source>
        <translation>Bis wann?</translation>
    </message>
    <message>
        <source>Now until %1.</source>
        <translation>Jetzt bis %1.</translation>
    </message>
    <message>
        <source>%1 longer</source>
        <translation>%1 länger</translation>
    </message>
    <message>
        <source>The prices are those of the whole stay.</source>
        <translation>Die Preise gelten für den ganzen Aufenthalt.</translation>
    </message>
    <message>
        <source>until %1, %2</source>
        <comment>time, price</comment>
        <translation>bis %1, %2</translation>
    </message>
</context>
<context>
    <name>parkdesk::KioskField</name>
    <message>
        <source>%1: %2</source>
        <comment>field, what is in it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>parkdesk::KioskHelpPage</name>
    <message>
        <source>How can we help?</source>
        <translation>Wie können wir helfen?</translation>
    </message>
    <message>
        <source>Aa makes the words larger. The half circle makes them stand out more. The arrow brings all keys within reach of a wheelchair. Finish clears everything that you typed.</source>
        <translation>Aa macht die Wörter größer. Der halbe Kreis hebt sie stärker hervor. Der Pfeil bringt alle Tasten in Reichweite eines Rollstuhls. Fertig löscht alles, was Sie eingegeben haben.</translation>
    </message>
    <message>
        <source>Cards are taken here. Cash is taken at the desk.</source>
        <translation>Hier zahlen Sie mit Karte, am Schalter auch bar.</translation>
    </message>
    <message>
        <source>Write to the Office</source>
        <translation>An das Büro schreiben</translation>
    </message>
    <message>
        <source>three steps, an answer later</source>
        <translation>drei Schritte, die Antwort folgt</translation>
    </message>
</context>
<context>
    <name>parkdesk::KioskHomePage</name>
    <message>
        <source>Welcome, %1</source>
        <translation>Willkommen, %1</translation>
    </message>
    <message>
        <source>No vehicle of yours is with us now, and nothing is booked.</source>
        <translation>Keines Ihrer Fahrzeuge ist jetzt bei uns, und es ist nichts gebucht.</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>lot, spot</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>To pay now</source>
        <translation>Jetzt zu zahlen</translation>
    </message>
    <message>
        <source>Next booking</source>
        <translation>Nächste Buchung</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>lot, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Pay, Leave, Stay Longer</source>
        <translation>Zahlen, ausfahren, länger bleiben</translation>
    </message>
    <message>
        <source>Park Another Vehicle</source>
        <translation>Anderes Fahrzeug parken</translation>
    </message>
    <message>
        <source>Park Now</source>
        <translation>Jetzt parken</translation>
    </message>
    <message>
        <source>without a booking</source>
        <translation>ohne Buchung</translation>
    </message>
    <message>
        <source>Book Ahead</source>
        <translation>Vorab buchen</translation>
    </message>
    <message>
        <source>here or in another lot</source>
        <translation>hier oder anderswo bei uns</translation>
    </message>
    <message>
        <source>My Bookings</source>
        <translation>Meine Buchungen</translation>
    </message>
    <message>
        <source>check in, change, cancel</source>
        <translation>einchecken, ändern, stornieren</translation>
    </message>
    <message>
        <source>My Visits</source>
        <translation>Meine Besuche</translation>
    </message>
    <message>
        <source>receipts, spending, by mail</source>
        <translation>Quittungen, Ausgaben, per E-Mail</translation>
    </message>
    <message>
        <source>Ask for Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>write to the office</source>
        <translation>an das Büro schreiben</translation>
    </message>
</context>
<context>
    <name>parkdesk::KioskHost</name>
    <message>
        <source>Parkdesk kiosk</source>
        <translation>Parkdesk-Kiosk</translation>
    </message>
</context>
<context>
    <name>parkdesk::KioskLeavePage</name>
    <message>
        <source>Close the kiosk</source>
        <translation>Den Kiosk schließen</translation>
    </message>
    <message>
        <source>The login of somebody who manages the office.</source>
        <translation>Der Anmeldename von jemandem, der das Büro verwaltet.</translation>
    </message>
    <message>
        <source>Their password.</source>
        <translation>Das Passwort dazu.</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>The code of their authenticator app: six digits. Without the app, one of their recovery codes.</source>
        <translation>Der Code der Authenticator-App: sechs Ziffern. Ohne die App einer der Wiederherstellungscodes.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>parkdesk::KioskLotsPage</name>
    <message>
        <source>Where do you want to park?</source>
        <translation>Wo möchten Sie parken?</translation>
    </message>
    <message>
        <source>Our lots</source>
        <translation>Unsere Parkplätze</translation>
    </message>
    <message>
        <source>Book at %1</source>
        <translation>Buchen: %1</translation>
    </message>
    <message>
        <source>More Lots</source>
        <translation>Weitere Parkplätze</translation>
    </message>
</context>
<context>
    <name>parkdesk::KioskMailCodePage</name>
    <message>
        <source>Type the code from the mail</source>
        <translation>Geben Sie den Code aus der E-Mail ein</translation>
    </message>
    <message>
        <source>It went to %1. It may take a minute; look among unwanted mail as well.</source>
        <translation>Er ging an %1. Es kann eine Minute dauern; sehen Sie auch im Spam nach.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>My Account Has a Password</source>
        <translation>Mein Konto hat ein Passwort</translation>
    </message>
    <message>
        <source>Password Typed</source>
        <translation>Passwort eingegeben</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>parkdesk::KioskMailPage</name>
    <message>
        <source>What is your mail address?</source>
        <translation>Wie lautet Ihre E-Mail-Adresse?</translation>
    </message>
    <message>
        <source>A code with six digits goes there.</source>
        <translation>Dorthin geht ein Code mit sechs Ziffern.</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Send the Code</source>
        <translation>Code senden</translation>
    </message>
</context>
<context>
    <name>parkdesk::KioskNamePage</name>
    <message>
        <source>What is your name?</source>
        <translation>Wie heißen Sie?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>parkdesk::KioskOwnVehiclePage</name>
    <message>
        <source>Which vehicle?</source>
        <translation>Welches Fahrzeug?</translation>
    </message>
    <message>
        <source>Another Vehicle</source>
        <translation>Ein anderes Fahrzeug</translation>
    </message>
    <message>
        <source>type its plate</source>
        <translation>Kennzeichen eingeben</translation>
    </message>
</context>
<context>
    <name>parkdesk::KioskPad</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>– or blank</source>
        <translation>– oder leer</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>Capitals and signs</source>
        <translation>Großbuchstaben und Zeichen</translation>
    </message>
</context>
<context>
    <name>parkdesk::KioskPage</name>
    <message>
        <source>This stay is over: the vehicle has left.</source>
        <translation>Dieser Aufenthalt ist vorbei: Das Fahrzeug ist ausgefahren.</translation>
    </message>
    <message>
        <source>This vehicle is here. Scan your ticket or log in, so that we know it is yours.</source>
        <translation>Dieses Fahrzeug ist hier. Scannen Sie Ihr Ticket oder melden Sie sich an, damit wir wissen, dass es Ihres ist.</translation>
    </message>
    <message>
        <source>There is a booking for this plate. Scan the code from your mail, or log in.</source>
        <translation>Für dieses Kennzeichen gibt es eine Buchung. Scannen Sie den Code aus Ihrer E-Mail oder melden Sie sich an.</translation>
    </message>
    <message>
        <source>Please come to the desk of this lot.</source>
        <translation>Bitte kommen Sie an den Schalter dieses Parkplatzes.</translation>
    </message>
    <message>
        <source>Call the office</source>
        <translation>Rufen Sie das Büro an</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Einen Moment, bitte.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Further Down</source>
        <translation>Weiter nach unten</translation>
    </message>
    <message>
        <source>Further Up</source>
        <translation>Weiter nach oben</translation>
    </message>
    <message>
        <source>Text size: %1 percent</source>
        <translation>Schriftgröße: %1 Prozent</translation>
    </message>
    <message>
        <source>Higher contrast</source>
        <translation>Höherer Kontrast</translation>
    </message>
    <message>
        <source>All keys further down</source>
        <translation>Alle Tasten weiter unten</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Um Hilfe bitten</translation>
    </message>
</context>
<context>
    <name>parkdesk::KioskParkOfferPage</name>
    <message>
        <source>Park here now?</source>
        <translation>Jetzt hier parken?</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>Free now</source>
        <translation>Jetzt frei</translation>
    </message>
    <message>
        <source>You pay when you leave: by card here, or in cash at the desk.</source>
        <translation>Sie zahlen bei der Ausfahrt: hier mit Karte oder am Schalter bar.</translation>
    </message>
    <message>
        <source>Our Other Lots</source>
        <translation>Andere Parkplätze</translation>
    </message>
    <message>
        <source>no place is free here</source>
        <translation>hier ist nichts frei</translation>
    </message>
    <message>
        <source>Park Now</source>
        <translation>Jetzt parken</translation>
    </message>
</context>
<context>
    <name>parkdesk::KioskPasswordPage</name>
    <message>
        <source>Type the password of your account</source>
        <translation>Geben Sie das Passwort Ihres Kontos ein</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>parkdesk::KioskPayPage</name>
    <message>
        <source>Pay and leave</source>
        <translation>Zahlen und ausfahren</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Card only at this kiosk. Cash is taken at the desk.</source>
        <translation>An diesem Kiosk nur mit Karte. Bar zahlen Sie am Schalter.</translation>
    </message>
    <message>
        <source>Pay by Card</source>
        <translation>Mit Karte zahlen</translation>
    </message>
    <message>
        <source>Hold your card to the terminal now.</source>
        <translation>Halten Sie jetzt Ihre Karte an das Terminal.</translation>
    </message>
    <message>
        <source>In since %1.</source>
        <translation>Hier seit %1.</translation>
    </message>
    <message>
        <source>There is nothing to pay now.</source>
        <translation>Jetzt ist nichts zu zahlen.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Ausfahren</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>Es wurde nichts abgebucht.</translation>
    </message>
    <message>
        <source>The card was declined. Try again or take another card. At the desk you can pay in cash.</source>
        <translation>Die Karte wurde abgelehnt. Versuchen Sie es noch einmal oder nehmen Sie eine andere Karte. Am Schalter können Sie bar zahlen.</translation>
    </message>
</context>
<context>
    <name>parkdesk::KioskPlatePage</name>
    <message>
        <source>Type your plate</source>
        <translation>Geben Sie Ihr Kennzeichen ein</translation>
    </message>
    <message>
        <source>Blanks and hyphens may be left out.</source>
        <translation>Leerzeichen und Striche dürfen fehlen.</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>Not sure about 0 and O, 1 and I? Type what you see. A cycle has no plate: choose Next with an empty field. This screen forgets the plate when you leave.</source>
        <translation>Unsicher bei 0 und O, 1 und I? Geben Sie ein, was Sie sehen. Ein Fahrrad hat kein Kennzeichen: Wählen Sie Weiter bei leerem Feld. Dieser Bildschirm vergisst das Kennzeichen, wenn Sie gehen.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>parkdesk::KioskPriceSheet</name>
    <message>
        <source>How the price is made</source>
        <translation>So entsteht der Preis</translation>
    </message>
</context>
<context>
    <name>parkdesk::KioskRatePage</name>
    <message>
        <source>How was your visit?</source>
        <translation>Wie war Ihr Besuch?</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>lot, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>One star is bad, five are very good.</source>
        <translation>Ein Stern heißt schlecht, fünf heißen sehr gut.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>%1 of 5 stars</source>
        <translation>%1 von 5 Sternen</translation>
    </message>
</context>
<context>
    <name>parkdesk::KioskRateWordsPage</name>
    <message>
        <source>%1 of 5 stars. Thank you!</source>
        <translation>%1 von 5 Sternen. Danke!</translation>
    </message>
    <message>
        <source>Would you like to say why? The office reads it.</source>
        <translation>Möchten Sie sagen, warum? Das Büro liest es.</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Ihre Worte</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Skip and Send</source>
        <translation>Ohne Worte senden</translation>
    </message>
</context>
<context>
    <name>parkdesk::KioskRulerPage</name>
    <message>
        <source>A line of 100 millimetres</source>
        <translation>Eine Linie von 100 Millimetern</translation>
    </message>
    <message>
        <source>Hold a ruler to the line</source>
        <translation>Halten Sie ein Lineal an die Linie</translation>
    </message>
    <message>
        <source>Make it exactly 100 mm long. All keys follow: the smallest is 20 mm then, or as large as fits this screen.</source>
        <translation>Machen Sie sie genau 100 mm lang. Alle Tasten folgen: Die kleinste ist dann 20 mm groß oder so groß, wie es der Bildschirm erlaubt.</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>Kürzer</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Länger</translation>
    </message>
    <message>
        <source>A Bit Shorter</source>
        <translation>Etwas kürzer</translation>
    </message>
    <message>
        <source>A Bit Longer</source>
        <translation>Etwas länger</translation>
    </message>
    <message>
        <source>It Is 100 mm</source>
        <translation>Es sind 100 mm</translation>
    </message>
</context>
<context>
    <name>parkdesk::KioskStartPage</name>
    <message>
        <source>What would you like to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Hold your QR code to the reader</source>
        <translation>Halten Sie Ihren QR-Code an den Leser</translation>
    </message>
    <message>
        <source>Ticket, booking or driver card. The reader is below this screen, with the red light.</source>
        <translation>Ticket, Buchung oder Fahrerkarte. Der Leser ist unter diesem Bildschirm, mit dem roten Licht.</translation>
    </message>
    <message numerus="yes">
        <source>car spot(s) free</source>
        <comment>after the number</comment>
        <translation>
            <numerusform>Autostellplatz frei</numerusform>
            <numerusform>Autostellplätze frei</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, vehicle</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Also free: %1</source>
        <translation>Außerdem frei: %1</translation>
    </message>
    <message>
        <source>I Have a Booking</source>
        <translation>Ich habe eine Buchung</translation>
    </message>
    <message>
        <source>the code from your mail</source>
        <translation>der Code aus Ihrer E-Mail</translation>
    </message>
    <message>
        <source>Type My Plate</source>
        <translation>Kennzeichen eingeben</translation>
    </message>
    <message>
        <source>park now, pay or leave</source>
        <translation>parken, zahlen, ausfahren</translation>
    </message>
    <message>
        <source>Log In or Register</source>
        <translation>Anmelden, registrieren</translation>
    </message>
    <message>
        <source>by a code in a mail</source>
        <translation>mit einem Code per E-Mail</translation>
    </message>
    <message>
        <source>Our Other Lots</source>
        <translation>Andere Parkplätze</translation>
    </message>
    <message>
        <source>free places, price, rating</source>
        <translation>Freies, Preise, Bewertung</translation>
    </message>
    <message>
        <source>Ask for Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>the office: %1</source>
        <translation>das Büro: %1</translation>
    </message>
</context>
<context>
    <name>parkdesk::KioskStayPage</name>
    <message>
        <source>Another Plate</source>
        <translation>Anderes Kennzeichen</translation>
    </message>
    <message>
        <source>Your vehicle is here</source>
        <translation>Ihr Fahrzeug ist hier</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>Spot</source>
        <translation>Stellplatz</translation>
    </message>
    <message>
        <source>With your ticket or after logging in you see more, and can stay longer.</source>
        <translation>Mit Ihrem Ticket oder nach der Anmeldung sehen Sie mehr und können länger bleiben.</translation>
    </message>
    <message>
        <source>Pay and Leave</source>
        <translation>Zahlen und ausfahren</translation>
    </message>
    <message>
        <source>by card</source>
        <translation>mit Karte</translation>
    </message>
    <message>
        <source>Your booking</source>
        <translation>Ihre Buchung</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Parkplatz</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>In since</source>
        <translation>Hier seit</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>To pay now</source>
        <translation>Jetzt zu zahlen</translation>
    </message>
    <message>
        <source>Paid, drive out until</source>
        <translation>Bezahlt, ausfahren bis</translation>
    </message>
    <message>
        <source>Only Pay</source>
        <translation>Nur zahlen</translation>
    </message>
    <message>
        <source>and drive out a little later</source>
        <translation>und etwas später ausfahren</translation>
    </message>
    <message>
        <source>Stay Longer</source>
        <translation>Länger bleiben</translation>
    </message>
    <message>
        <source>choose a later end</source>
        <translation>ein späteres Ende wählen</translation>
    </message>
    <message>
        <source>Check In</source>
        <translation>Einchecken</translation>
    </message>
    <message>
        <source>you are here with your vehicle</source>
        <translation>Sie sind mit dem Fahrzeug hier</translation>
    </message>
    <message>
        <source>Come to %1 with this booking.</source>
        <translation>Kommen Sie mit dieser Buchung zu: %1.</translation>
    </message>
    <message>
        <source>You can check in from %1.</source>
        <translation>Sie können ab %1 einchecken.</translation>
    </message>
    <message>
        <source>Cancel the Booking</source>
        <translation>Buchung stornieren</translation>
    </message>
    <message>
        <source>Really Cancel It</source>
        <translation>Wirklich stornieren</translation>
    </message>
    <message>
        <source>costs %1 now</source>
        <translation>kostet jetzt %1</translation>
    </message>
    <message>
        <source>The spot goes to somebody else then, and you owe %1.</source>
        <translation>Den Stellplatz bekommt dann jemand anders, und Sie schulden %1.</translation>
    </message>
    <message>
        <source>touch once more</source>
        <translation>noch einmal berühren</translation>
    </message>
    <message>
        <source>The spot goes to somebody else then.</source>
        <translation>Den Stellplatz bekommt dann jemand anders.</translation>
    </message>
</context>
<context>
    <name>parkdesk::KioskSteps</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number of a step, its name</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>parkdesk::KioskVehiclePage</name>
    <message>
        <source>What do you drive?</source>
        <translation>Womit fahren Sie?</translation>
    </message>
    <message>
        <source>Plate %1</source>
        <translation>Kennzeichen %1</translation>
    </message>
    <message>
        <source>as last time</source>
        <translation>wie beim letzten Mal</translation>
    </message>
</context>
<context>
    <name>parkdesk::KioskVisitsPage</name>
    <message>
        <source>My visits</source>
        <translation>Meine Besuche</translation>
    </message>
    <message>
        <source>Mail Me My History</source>
        <translation>Per E-Mail an mich</translation>
    </message>
    <message>
        <source>What you paid, by month</source>
        <translation>Was Sie gezahlt haben, nach Monat</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>lot, visits</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Most often: %1</source>
        <translation>Am häufigsten: %1</translation>
    </message>
    <message>
        <source>No visit is over yet.</source>
        <translation>Noch ist kein Besuch vorbei.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time, lot</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, receipt %2</source>
        <comment>amount, number</comment>
        <translation>%1, Quittung %2</translation>
    </message>
    <message>
        <source>Your rating</source>
        <translation>Ihre Bewertung</translation>
    </message>
    <message>
        <source>%1 of 5 stars</source>
        <translation>%1 von 5 Sternen</translation>
    </message>
    <message>
        <source>The office says</source>
        <translation>Das Büro sagt</translation>
    </message>
    <message>
        <source>Rate Anew</source>
        <translation>Neu bewerten</translation>
    </message>
    <message>
        <source>Rate This Visit</source>
        <translation>Besuch bewerten</translation>
    </message>
</context>
<context>
    <name>parkdesk::KioskWarningPage</name>
    <message>
        <source>Still there?</source>
        <translation>Noch da?</translation>
    </message>
    <message>
        <source>Then this screen is cleared: your plate, your name and all you typed.</source>
        <translation>Dann wird dieser Bildschirm gelöscht: Ihr Kennzeichen, Ihr Name und alles Eingegebene.</translation>
    </message>
    <message>
        <source>A tone sounds every 10 seconds. Your page is hidden while this shows.</source>
        <translation>Alle 10 Sekunden ertönt ein Ton. Ihre Seite ist so lange verborgen.</translation>
    </message>
    <message>
        <source>I Need More Time</source>
        <translation>Ich brauche mehr Zeit</translation>
    </message>
    <message>
        <source>2 more minutes, as often as you like</source>
        <translation>2 Minuten mehr, so oft Sie möchten</translation>
    </message>
    <message>
        <source>Finish and Clear Now</source>
        <translation>Fertig, jetzt löschen</translation>
    </message>
</context>
<context>
    <name>parkdesk::KioskWhenPage</name>
    <message>
        <source>When?</source>
        <translation>Wann?</translation>
    </message>
    <message>
        <source>%1, plate %2</source>
        <translation>%1, Kennzeichen %2</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>%1: less</source>
        <translation>%1: weniger</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: mehr</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>until %1: nothing is free then</source>
        <translation>bis %1: dann ist nichts frei</translation>
    </message>
    <message>
        <source>until %1, %2</source>
        <comment>time, price</comment>
        <translation>bis %1, %2</translation>
    </message>
    <message>
        <source>until %1, the price is told at the exit</source>
        <translation>bis %1, den Preis sagt die Ausfahrt</translation>
    </message>
</context>
<context>
    <name>parkdesk::KioskWindow</name>
    <message>
        <source>Parkdesk</source>
        <translation>Parkdesk</translation>
    </message>
</context>
<context>
    <name>parkdesk::KpiTile</name>
    <message>
        <source>%1: %2</source>
        <comment>figure, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Few data.</source>
        <translation>Wenige Daten.</translation>
    </message>
</context>
<context>
    <name>parkdesk::LaboratoryView</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Nachrechnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Einfahrt</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Past stays of</source>
        <translation>Vergangenes Parken aus</translation>
    </message>
    <message numerus="yes">
        <source>the last %n day(s)</source>
        <translation>
            <numerusform>dem letzten Tag</numerusform>
            <numerusform>den letzten %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Labor</translation>
    </message>
    <message>
        <source>past stays of</source>
        <translation>vergangenes Parken aus</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>Revenue before</source>
        <translation>Einnahmen vorher</translation>
    </message>
    <message>
        <source>Revenue with the draft</source>
        <translation>Einnahmen mit dem Entwurf</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Median stay</source>
        <translation>Mittleres Parken</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Wer zahlt</translation>
    </message>
    <message>
        <source>By hour of entry</source>
        <translation>Nach Stunde der Einfahrt</translation>
    </message>
    <message>
        <source>hatched: pays more; plain: pays less</source>
        <translation>schraffiert: zahlt mehr; glatt: zahlt weniger</translation>
    </message>
    <message>
        <source>Mean change by hour of entry</source>
        <translation>Mittlere Änderung nach Stunde der Einfahrt</translation>
    </message>
    <message>
        <source>hour of entry; mean change per stay</source>
        <translation>Stunde der Einfahrt; mittlere Änderung</translation>
    </message>
    <message>
        <source>By length</source>
        <translation>Nach Dauer</translation>
    </message>
    <message>
        <source>mean change, stays below</source>
        <translation>mittlere Änderung, darunter Anzahl</translation>
    </message>
    <message>
        <source>Mean change by length of stay</source>
        <translation>Mittlere Änderung nach Parkdauer</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>Nach Art</translation>
    </message>
    <message>
        <source>Mean change by vehicle type</source>
        <translation>Mittlere Änderung nach Fahrzeugart</translation>
    </message>
    <message>
        <source>Largest changes</source>
        <translation>Größte Änderungen</translation>
    </message>
    <message>
        <source>Which changes</source>
        <translation>Welche Änderungen</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>Both Explanations</source>
        <translation>Beide Erklärungen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Both explanations</source>
        <translation>Beide Erklärungen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>By the version in force</source>
        <translation>Nach der geltenden Version</translation>
    </message>
    <message>
        <source>By the draft</source>
        <translation>Nach dem Entwurf</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>version, amount</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Revenue with %1</source>
        <translation>Einnahmen mit %1</translation>
    </message>
    <message>
        <source>No version is in force yet: there is nothing to compare with.</source>
        <translation>Noch gilt keine Version: es gibt nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>%1 of %2 stays</source>
        <translation>%1 von %2 Parkvorgängen</translation>
    </message>
    <message>
        <source>Stopped. The figures are those of the run before.</source>
        <translation>Angehalten. Die Zahlen sind die des vorigen Laufs.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s)</source>
        <translation>
            <numerusform>%1, %n Tag</numerusform>
            <numerusform>%1, %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>the same stays</source>
        <translation>dieselben Parkvorgänge</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>amounts</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 pay less (%2), %3 pay the same (%4), %5 pay more (%6)</source>
        <translation>%1 zahlen weniger (%2), %3 gleich viel (%4), %5 mehr (%6)</translation>
    </message>
    <message>
        <source>Nobody left in this time: choose a longer one.</source>
        <translation>In dieser Zeit fuhr niemand aus: wählen Sie eine längere.</translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s). Nothing was written.</source>
        <translation>
            <numerusform>%n Parkvorgang. Nichts wurde geschrieben.</numerusform>
            <numerusform>%n Parkvorgänge. Nichts wurde geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) have no price by the draft.</source>
        <translation>
            <numerusform>%n Parkvorgang hat mit dem Entwurf keinen Preis.</numerusform>
            <numerusform>%n Parkvorgänge haben mit dem Entwurf keinen Preis.</numerusform>
        </translation>
    </message>
    <message>
        <source>≤ %1</source>
        <translation>≤ %1</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>länger</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3, %4</source>
        <comment>vehicle type, entry, exit, length</comment>
        <translation>%1 von %2 bis %3, %4</translation>
    </message>
    <message>
        <source>booked %1</source>
        <comment>day and time</comment>
        <translation>gebucht %1</translation>
    </message>
    <message>
        <source>agreed until %1</source>
        <comment>day and time</comment>
        <translation>vereinbart bis %1</translation>
    </message>
    <message>
        <source>zone %1</source>
        <translation>Zone %1</translation>
    </message>
    <message>
        <source>lot %1 % full</source>
        <translation>Parkplatz zu %1 % belegt</translation>
    </message>
    <message numerus="yes">
        <source>%n other stay(s) of this plate</source>
        <translation>
            <numerusform>%n weiterer Aufenthalt dieses Kennzeichens</numerusform>
            <numerusform>%n weitere Aufenthalte dieses Kennzeichens</numerusform>
        </translation>
    </message>
    <message>
        <source>ticket lost, entry known by the plate</source>
        <translation>Ticket verloren, Einfahrt durch das Kennzeichen bekannt</translation>
    </message>
    <message>
        <source>ticket lost</source>
        <translation>Ticket verloren</translation>
    </message>
</context>
<context>
    <name>parkdesk::LeavingModel</name>
    <message>
        <source>%1 %2</source>
        <comment>short name of the day, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>over its time by</comment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>length of time</comment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>paid %1, not out by %2</source>
        <translation>bezahlt %1, nicht hinaus bis %2</translation>
    </message>
    <message>
        <source>paid %1, out by %2</source>
        <translation>bezahlt %1, hinaus bis %2</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Überzogen</translation>
    </message>
    <message>
        <source>Due in the next 60 min</source>
        <translation>Fällig in den nächsten 60 min</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>%1 · %2 so far</source>
        <comment>count, amount</comment>
        <translation>%1 · bisher %2</translation>
    </message>
    <message numerus="yes">
        <source>stands on %n spot(s)</source>
        <translation>
            <numerusform>steht auf %n Platz</numerusform>
            <numerusform>steht auf %n Plätzen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>title, its facts</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Left or late</source>
        <translation>Noch oder zu spät</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Spot</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>So far, %1</source>
        <comment>currency</comment>
        <translation>Bisher, %1</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>parkdesk::LeavingPage</name>
    <message>
        <source>Leaving</source>
        <translation>Ausfahrten</translation>
    </message>
    <message>
        <source>Copy Marked</source>
        <translation>Markierte kopieren</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Bald</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Überzogen</translation>
    </message>
    <message>
        <source>Next 60 min</source>
        <translation>Nächste 60 min</translation>
    </message>
    <message>
        <source>Paid, not out</source>
        <translation>Bezahlt, noch da</translation>
    </message>
    <message>
        <source>All inside</source>
        <translation>Alle drinnen</translation>
    </message>
    <message>
        <source>Plate, ticket or spot</source>
        <translation>Kennzeichen, Ticket, Platz</translation>
    </message>
    <message>
        <source>Take the Payment of the Chosen Vehicle</source>
        <translation>Gewähltes Fahrzeug kassieren</translation>
    </message>
    <message>
        <source>Mark the Chosen Row</source>
        <translation>Gewählte Zeile markieren</translation>
    </message>
    <message>
        <source>Take Payment</source>
        <translation>Kassieren</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Verlängern</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Umstellen</translation>
    </message>
    <message>
        <source>Open Stay</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>As rows for a message or a table</source>
        <translation>Als Zeilen für eine Nachricht oder Tabelle</translation>
    </message>
    <message>
        <source>Taking money is for an attendant or a manager.</source>
        <translation>Geld nehmen Kasse und Leitung.</translation>
    </message>
    <message>
        <source>This is for an attendant or a manager.</source>
        <translation>Das ist Sache von Kasse und Leitung.</translation>
    </message>
    <message>
        <source>Nothing here matches “%1”.</source>
        <translation>Hier passt nichts zu „%1“.</translation>
    </message>
    <message>
        <source>Clear the Filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Nobody is inside.</source>
        <translation>Niemand ist drinnen.</translation>
    </message>
    <message>
        <source>To the Box</source>
        <translation>Zum Eingabefeld</translation>
    </message>
    <message>
        <source>Nobody is over the agreed time.</source>
        <translation>Niemand hat die vereinbarte Zeit überzogen.</translation>
    </message>
    <message>
        <source>Nobody who has paid is still inside.</source>
        <translation>Wer bezahlt hat, ist auch hinaus.</translation>
    </message>
    <message>
        <source>Nobody is due in the next 60 minutes.</source>
        <translation>In den nächsten 60 Minuten ist niemand fällig.</translation>
    </message>
    <message>
        <source>Show All Inside</source>
        <translation>Alle drinnen zeigen</translation>
    </message>
    <message>
        <source>Mark rows</source>
        <translation>Zeilen markieren</translation>
    </message>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>%n markiert</numerusform>
            <numerusform>%n markiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>The marked rows, else the whole list</source>
        <translation>Die markierten Zeilen, sonst die ganze Liste</translation>
    </message>
    <message>
        <source>Print This List</source>
        <translation>Diese Liste drucken</translation>
    </message>
    <message>
        <source>The list is printed.</source>
        <translation>Die Liste ist gedruckt.</translation>
    </message>
    <message>
        <source>The list is not printed: %1</source>
        <translation>Die Liste ist nicht gedruckt: %1</translation>
    </message>
</context>
<context>
    <name>parkdesk::ListFrame</name>
    <message>
        <source>Filter This List</source>
        <translation>Diese Liste filtern</translation>
    </message>
    <message>
        <source>Read This List Again</source>
        <translation>Diese Liste neu lesen</translation>
    </message>
    <message>
        <source>Filter of the list</source>
        <translation>Filter der Liste</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Diese Liste filtern</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a filter, number of its rows</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Only the first %1 are shown. A filter finds the others.</source>
        <translation>Nur die ersten %1 werden gezeigt. Ein Filter findet die anderen.</translation>
    </message>
    <message>
        <source>Still reading this list…</source>
        <translation>Die Liste wird noch gelesen …</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>at least so many</comment>
        <translation>%1+</translation>
    </message>
</context>
<context>
    <name>parkdesk::ListTable</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
</context>
<context>
    <name>parkdesk::LockPage</name>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>%1 is locked</source>
        <translation>%1 ist gesperrt</translation>
    </message>
    <message>
        <source>What %1 had open stays as it was.</source>
        <translation>Was %1 offen hatte, bleibt, wie es war.</translation>
    </message>
    <message>
        <source>Take Over</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>parkdesk::LoginPage</name>
    <message>
        <source>This &amp;desk</source>
        <translation>Dieser &amp;Schalter</translation>
    </message>
    <message>
        <source>Log In</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>the till at which the money is counted</source>
        <translation>die Kasse, an der gezählt wird</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Parkdesk</source>
        <translation>Parkdesk</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>desk, lot</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>parkdesk::LotEditor</name>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Dry Run…</source>
        <translation>Probelauf …</translation>
    </message>
    <message>
        <source>What is edited</source>
        <translation>Was bearbeitet wird</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>All Lots</source>
        <translation>Alle Parkplätze</translation>
    </message>
    <message>
        <source>What the mouse does</source>
        <translation>Was die Maus tut</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Spot</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Wand</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Pfeil</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Snap</source>
        <translation>Einrasten</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>0.1 m</source>
        <translation>0,1 m</translation>
    </message>
    <message>
        <source>0.5 m</source>
        <translation>0,5 m</translation>
    </message>
    <message>
        <source>1 m</source>
        <translation>1 m</translation>
    </message>
    <message>
        <source>Chosen spots</source>
        <translation>Gewählte Plätze</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>the plan as it is</source>
        <translation>der Plan, wie er ist</translation>
    </message>
    <message>
        <source>In a Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>In a Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Verteilen</translation>
    </message>
    <message>
        <source>Levels and zones</source>
        <translation>Ebenen und Zonen</translation>
    </message>
    <message>
        <source>The data of %1 are kept.</source>
        <translation>Die Daten von %1 sind gespeichert.</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>%1 ist gesperrt.</translation>
    </message>
    <message>
        <source>Take Back the Last Step</source>
        <translation>Letzten Schritt zurücknehmen</translation>
    </message>
    <message>
        <source>Do the Step Again</source>
        <translation>Schritt wiederholen</translation>
    </message>
    <message>
        <source>Choose All Spots of the Level</source>
        <translation>Alle Plätze der Ebene wählen</translation>
    </message>
    <message>
        <source>Copy the Chosen Spots</source>
        <translation>Gewählte Plätze kopieren</translation>
    </message>
    <message>
        <source>Paste Spots</source>
        <translation>Plätze einfügen</translation>
    </message>
    <message>
        <source>Remove the Chosen Spots</source>
        <translation>Gewählte Plätze entfernen</translation>
    </message>
    <message>
        <source>Close the Chosen Spots for a While…</source>
        <translation>Gewählte Plätze eine Weile sperren …</translation>
    </message>
    <message>
        <source>Next Problem of the Plan</source>
        <translation>Nächstes Problem des Plans</translation>
    </message>
    <message>
        <source>Dry Run of the Plan</source>
        <translation>Probelauf des Plans</translation>
    </message>
    <message>
        <source>Move the Chosen Spots</source>
        <translation>Gewählte Plätze verschieben</translation>
    </message>
    <message>
        <source>Turn the Chosen Spots</source>
        <translation>Gewählte Plätze drehen</translation>
    </message>
    <message>
        <source>Draw a Row of Spots</source>
        <translation>Eine Reihe Plätze zeichnen</translation>
    </message>
    <message numerus="yes">
        <source>%n spot(s), no problem.</source>
        <translation>
            <numerusform>%n Platz, kein Problem.</numerusform>
            <numerusform>%n Plätze, kein Problem.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 of %3: %4 %5 shows the next.</source>
        <translation>%1 %2 von %3: %4 %5 zeigt das nächste.</translation>
    </message>
    <message>
        <source>Add a spot</source>
        <translation>Platz hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Row of %n spot(s)</source>
        <translation>
            <numerusform>Reihe von %n Platz</numerusform>
            <numerusform>Reihe von %n Plätzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a text</source>
        <translation>Text hinzufügen</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>Einfahrt</translation>
    </message>
    <message numerus="yes">
        <source>Align %n spot(s)</source>
        <translation>
            <numerusform>%n Platz ausrichten</numerusform>
            <numerusform>%n Plätze ausrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n spot(s)</source>
        <translation>
            <numerusform>%n Platz einfügen</numerusform>
            <numerusform>%n Plätze einfügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n spot(s)</source>
        <translation>
            <numerusform>%n Platz entfernen</numerusform>
            <numerusform>%n Plätze entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>the level</source>
        <translation>die Ebene</translation>
    </message>
    <message numerus="yes">
        <source>%n spot(s)</source>
        <translation>
            <numerusform>%n Platz</numerusform>
            <numerusform>%n Plätze</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The draft is gone; the plan is as it was.</source>
        <translation>Der Entwurf ist fort; der Plan ist, wie er war.</translation>
    </message>
    <message>
        <source>The plan is applied: %1 new, %2 changed, %3 moved, %4 gone.</source>
        <comment>counts of spots</comment>
        <translation>Der Plan ist übernommen: %1 neu, %2 geändert, %3 verschoben, %4 fort.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Open Again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) are open again.</source>
        <translation>
            <numerusform>%n Stellplatz ist wieder offen.</numerusform>
            <numerusform>%n Stellplätze sind wieder offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan is not read yet.</source>
        <translation>Der Plan ist noch nicht gelesen.</translation>
    </message>
    <message>
        <source>The plan of %1 is still a draft: apply or discard it, then open %2.</source>
        <translation>Der Plan von %1 ist noch ein Entwurf: Wenden Sie ihn an oder verwerfen Sie ihn, dann öffnen Sie %2.</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>The booking rules of %1 are kept.</source>
        <translation>Die Buchungsregeln von %1 sind gespeichert.</translation>
    </message>
</context>
<context>
    <name>parkdesk::LotFields</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Anschrift</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Zeitzone</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>&amp;Währung</translation>
    </message>
    <message>
        <source>Prices and receipts are in it.</source>
        <translation>Preise und Belege lauten darauf.</translation>
    </message>
    <message>
        <source>&amp;Desk</source>
        <translation>&amp;Schalter</translation>
    </message>
    <message>
        <source>The till there, as it stands on receipts. Who logs in chooses it.</source>
        <translation>Der Schalter dort, wie er auf Belegen steht. Wer sich anmeldet, wählt ihn.</translation>
    </message>
    <message>
        <source>A&amp;ssigned: the ticket names a spot</source>
        <translation>Zu&amp;geteilt: das Ticket nennt einen Stellplatz</translation>
    </message>
    <message>
        <source>&amp;Free choice: the driver picks any free one</source>
        <translation>&amp;Freie Wahl: der Fahrer nimmt einen freien</translation>
    </message>
    <message>
        <source>Spots</source>
        <translation>Stellplätze</translation>
    </message>
    <message>
        <source>What you get</source>
        <translation>Das entsteht</translation>
    </message>
    <message>
        <source>Only a picture: spots can be added and changed later.</source>
        <translation>Nur ein Bild: Stellplätze lassen sich später ergänzen und ändern.</translation>
    </message>
    <message>
        <source>now %1 there</source>
        <translation>dort ist es jetzt %1</translation>
    </message>
</context>
<context>
    <name>parkdesk::LotForm</name>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>o’clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>signs</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Tickets name a spot</source>
        <translation>Tickets nennen einen Platz</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>nearest to the entrance</source>
        <translation>der Einfahrt am nächsten</translation>
    </message>
    <message>
        <source>the one free longest</source>
        <translation>am längsten frei</translation>
    </message>
    <message>
        <source>About the lot</source>
        <translation>Über den Parkplatz</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zeitzone</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>&amp;Währung</translation>
    </message>
    <message>
        <source>&amp;Opening hours</source>
        <translation>Ö&amp;ffnungszeiten</translation>
    </message>
    <message>
        <source>empty: always open</source>
        <translation>leer: immer offen</translation>
    </message>
    <message>
        <source>&amp;Height up to</source>
        <translation>&amp;Höhe bis</translation>
    </message>
    <message>
        <source>&amp;Weight up to</source>
        <translation>&amp;Gewicht bis</translation>
    </message>
    <message>
        <source>A &amp;day begins at</source>
        <translation>&amp;Tag beginnt um</translation>
    </message>
    <message>
        <source>&amp;Bookings held</source>
        <translation>&amp;Buchung gehalten</translation>
    </message>
    <message>
        <source>A &amp;quote holds</source>
        <translation>Angebot gi&amp;lt</translation>
    </message>
    <message>
        <source>Time to dri&amp;ve out</source>
        <translation>Zeit zum Aus&amp;fahren</translation>
    </message>
    <message>
        <source>&amp;Shortest plate</source>
        <translation>&amp;Kürzestes Kennzeichen</translation>
    </message>
    <message>
        <source>Without a pric&amp;e</source>
        <translation>&amp;Ohne Preis</translation>
    </message>
    <message>
        <source>empty: a manager says the amount</source>
        <translation>leer: die Leitung nennt den Betrag</translation>
    </message>
    <message>
        <source>Spots are &amp;given</source>
        <translation>&amp;Plätze vergeben</translation>
    </message>
    <message>
        <source>Stays, in minutes</source>
        <translation>Aufenthalte in Minuten</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>üblich</translation>
    </message>
    <message>
        <source>shortest</source>
        <translation>kürzester</translation>
    </message>
    <message>
        <source>Usual stay: %1</source>
        <translation>Üblicher Aufenthalt: %1</translation>
    </message>
    <message>
        <source>Shortest stay: %1</source>
        <translation>Kürzester Aufenthalt: %1</translation>
    </message>
    <message>
        <source>There were stays already: this stays as it is.</source>
        <translation>Es gab schon Aufenthalte: das bleibt, wie es ist.</translation>
    </message>
</context>
<context>
    <name>parkdesk::LotFullCard</name>
    <message>
        <source>What can be done while the lot is full</source>
        <translation>Was möglich ist, solange der Parkplatz voll ist</translation>
    </message>
    <message>
        <source>Why the vehicle is turned away</source>
        <translation>Warum das Fahrzeug abgewiesen wird</translation>
    </message>
    <message>
        <source>Name of a manager, and password or PIN</source>
        <translation>Name aus der Leitung und Passwort oder PIN</translation>
    </message>
    <message>
        <source>Use Overflow</source>
        <translation>Überlauf nutzen</translation>
    </message>
    <message>
        <source>%1 %2 %3 changes it · %4 clears</source>
        <translation>%1 %2 %3 anderer Typ · %4 leert</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>%1 A manager may let %2 into the overflow zone. %3 leaves it.</source>
        <translation>%1 Die Leitung kann %2 in die Überlaufzone lassen. %3 lässt es.</translation>
    </message>
    <message>
        <source>%1 is held a place in %2 until %3 · booking %4</source>
        <translation>Für %1 ist in %2 bis %3 ein Platz frei gehalten · Buchung %4</translation>
    </message>
    <message>
        <source>%1 waits no longer; number %2 is over</source>
        <translation>%1 wartet nicht mehr; Nummer %2 ist vorbei</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Nummer %1</translation>
    </message>
    <message>
        <source>%1 waits in the queue as number %2</source>
        <translation>%1 wartet in der Schlange als Nummer %2</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abgewiesen</translation>
    </message>
    <message numerus="yes">
        <source>%1 was turned away · %n today</source>
        <translation>
            <numerusform>%1 wurde abgewiesen · einer heute</numerusform>
            <numerusform>%1 wurde abgewiesen · %n heute</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parkdesk::LotKey</name>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>length, price</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of 5 stars</source>
        <translation>%1 von 5 Sternen</translation>
    </message>
    <message>
        <source>of %1 free</source>
        <translation>von %1 frei</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Sie sind hier</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>address, distance</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not rated yet</source>
        <translation>noch nicht bewertet</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>rating, how often</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>parkdesk::LotMap</name>
    <message>
        <source>Map of our lots</source>
        <translation>Karte unserer Parkplätze</translation>
    </message>
    <message>
        <source>N ↑</source>
        <comment>north is above</comment>
        <translation>N ↑</translation>
    </message>
    <message>
        <source>%1, you are here</source>
        <translation>%1, Sie sind hier</translation>
    </message>
</context>
<context>
    <name>parkdesk::LotModel</name>
    <message>
        <source>of %1, full</source>
        <translation>von %1, voll</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>name of a tariff</comment>
        <translation>%1, Fassung %2</translation>
    </message>
    <message numerus="yes">
        <source>%n vehicle(s) inside</source>
        <translation>
            <numerusform>%n Fahrzeug drinnen</numerusform>
            <numerusform>%n Fahrzeuge drinnen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 free</source>
        <translation>%1: %2 von %3 frei</translation>
    </message>
    <message>
        <source>%1 inside · %2 of %3 places taken · %4 booked in the next hours</source>
        <translation>%1 drinnen · %2 von %3 Stellplätzen belegt · %4 in den nächsten Stunden gebucht</translation>
    </message>
</context>
<context>
    <name>parkdesk::LotPreview</name>
    <message>
        <source>Picture of the spots</source>
        <translation>Bild der Stellplätze</translation>
    </message>
    <message>
        <source>%1 spots</source>
        <translation>%1 Stellplätze</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>vehicle type, label</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1: %2 bis %3</translation>
    </message>
</context>
<context>
    <name>parkdesk::LotStep</name>
    <message>
        <source>Your first lot</source>
        <translation>Ihr erster Parkplatz</translation>
    </message>
    <message>
        <source>%1, %2 spots</source>
        <translation>%1, %2 Stellplätze</translation>
    </message>
    <message>
        <source>Opening hours start as &quot;always open&quot;.</source>
        <translation>Die Öffnungszeiten beginnen mit „immer offen“.</translation>
    </message>
</context>
<context>
    <name>parkdesk::LotsPage</name>
    <message>
        <source>Lots</source>
        <translation>Parkplätze</translation>
    </message>
    <message>
        <source>Read the Lots Again</source>
        <translation>Parkplätze neu lesen</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>There is no lot yet.</source>
        <translation>Es gibt noch keinen Parkplatz.</translation>
    </message>
    <message>
        <source>the lot of this desk</source>
        <translation>der Parkplatz dieser Kasse</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Time there</source>
        <translation>Zeit dort</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>day and night</source>
        <translation>Tag und Nacht</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>none: nothing can be priced</source>
        <translation>keiner: nichts kann berechnet werden</translation>
    </message>
    <message>
        <source>Spots</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>the ticket names a spot</source>
        <translation>das Ticket nennt einen Platz</translation>
    </message>
    <message>
        <source>drivers choose; the ticket names none</source>
        <translation>freie Wahl; das Ticket nennt keinen</translation>
    </message>
    <message>
        <source>Bookings held</source>
        <translation>Buchungen gehalten</translation>
    </message>
    <message>
        <source>%1 after their start</source>
        <translation>%1 nach ihrem Beginn</translation>
    </message>
    <message>
        <source>Time to drive out</source>
        <translation>Zeit zum Ausfahren</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Kassen</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>A quote holds</source>
        <translation>Ein Preis gilt</translation>
    </message>
    <message>
        <source>Shortest plate</source>
        <translation>Kürzestes Kennzeichen</translation>
    </message>
    <message numerus="yes">
        <source>%n sign(s)</source>
        <translation>
            <numerusform>%n Zeichen</numerusform>
            <numerusform>%n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a price</source>
        <translation>Ohne Preis</translation>
    </message>
    <message>
        <source>a manager says the amount</source>
        <translation>die Leitung nennt den Betrag</translation>
    </message>
    <message>
        <source>Edit Lot and Plan</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit the Chosen Lot</source>
        <translation>Gewählten Parkplatz bearbeiten</translation>
    </message>
    <message>
        <source>the whole lot</source>
        <translation>der ganze Parkplatz</translation>
    </message>
    <message>
        <source>until opened again</source>
        <translation>bis zum Öffnen</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>what, until when, why</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>New Lot…</source>
        <translation>Neuer Parkplatz …</translation>
    </message>
    <message>
        <source>Desk %1</source>
        <translation>Schalter %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n spot(s). Before it can price a stay it needs a tariff: log in at its desk.</source>
        <translation>
            <numerusform>%1 hat %n Stellplatz. Bevor ein Aufenthalt einen Preis hat, braucht er einen Tarif: am Schalter dort anmelden.</numerusform>
            <numerusform>%1 hat %n Stellplätze. Bevor ein Aufenthalt einen Preis hat, braucht er einen Tarif: am Schalter dort anmelden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Bewertungen</translation>
    </message>
</context>
<context>
    <name>parkdesk::MailServerForm</name>
    <message>
        <source>Mail Server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>Sec&amp;urity</source>
        <translation>S&amp;icherheit</translation>
    </message>
    <message>
        <source>&amp;Log in by</source>
        <translation>&amp;Anmelden mit</translation>
    </message>
    <message>
        <source>User &amp;name</source>
        <translation>Benut&amp;zername</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>Sender&apos;s na&amp;me</source>
        <translation>Absenderna&amp;me</translation>
    </message>
    <message>
        <source>Sender&apos;s &amp;address</source>
        <translation>Absendera&amp;dresse</translation>
    </message>
    <message>
        <source>&amp;Bounces go to</source>
        <translation>&amp;Unzustellbares an</translation>
    </message>
    <message>
        <source>Most per m&amp;inute</source>
        <translation>Je Minu&amp;te</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>Zeitz&amp;one</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>Speiche&amp;rn</translation>
    </message>
    <message>
        <source>Send No Mail Any More</source>
        <translation>Keine Post mehr schicken</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>Ru&amp;hezeiten</translation>
    </message>
    <message>
        <source>Reminders, statements and reports wait.</source>
        <translation>Erinnerungen und Berichte warten.</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS von Anfang an</translation>
    </message>
    <message>
        <source>None, this computer only</source>
        <translation>Keine, nur dieser Rechner</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Token (OAuth 2)</source>
        <translation>Token (OAuth 2)</translation>
    </message>
    <message>
        <source>No log-in</source>
        <translation>Ohne Anmeldung</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe von</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>Empty: to the sender.</source>
        <translation>Leer: an den Absender.</translation>
    </message>
    <message>
        <source>What people answer to.</source>
        <translation>Woran man antwortet.</translation>
    </message>
    <message>
        <source>To&amp;ken</source>
        <translation>To&amp;ken</translation>
    </message>
    <message>
        <source>This server asks for none.</source>
        <translation>Dieser Server verlangt keines.</translation>
    </message>
    <message>
        <source>This computer has it. Type one only to change it.</source>
        <translation>Dieser Rechner hat es. Tippen Sie nur eines, um es zu ändern.</translation>
    </message>
    <message>
        <source>No keychain answers on this computer. Without one, PARKDESK_MAIL_SECRET gives it.</source>
        <translation>Auf diesem Rechner antwortet kein Schlüsselbund. Ohne ihn nennt es PARKDESK_MAIL_SECRET.</translation>
    </message>
    <message>
        <source>Goes into the keychain of this computer, nowhere else.</source>
        <translation>Kommt in den Schlüsselbund dieses Rechners, nirgendwo sonst hin.</translation>
    </message>
    <message>
        <source>Only an admin changes this. Switch to admin mode, or ask one.</source>
        <translation>Das ändert nur die Verwaltung. Wechseln Sie in den Verwaltungsmodus oder fragen Sie dort.</translation>
    </message>
    <message>
        <source>mail goes by %1</source>
        <translation>Post geht über %1</translation>
    </message>
    <message>
        <source>none is set up: what is queued waits</source>
        <translation>keiner eingerichtet: was ansteht, wartet</translation>
    </message>
    <message>
        <source>The server is saved, the password is not: no keychain answered. Unlock it and save again.</source>
        <translation>Der Server ist gespeichert, das Passwort nicht: kein Schlüsselbund antwortete. Entsperren Sie ihn und speichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>Saved. Mail goes by %1.</source>
        <translation>Gespeichert. Post geht über %1.</translation>
    </message>
    <message>
        <source>No mail is sent any more; what is queued waits.</source>
        <translation>Es wird keine Post mehr geschickt; was ansteht, wartet.</translation>
    </message>
    <message>
        <source>A password must not go there in clear. Choose STARTTLS or TLS.</source>
        <translation>Ein Passwort darf nicht offen dorthin gehen. Wählen Sie STARTTLS oder TLS.</translation>
    </message>
    <message>
        <source>This is no name of a server. It looks like smtp.example.org.</source>
        <translation>Das ist kein Name eines Servers. Er sieht aus wie smtp.example.org.</translation>
    </message>
</context>
<context>
    <name>parkdesk::MainWindow</name>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Full Screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>● Database: this computer</source>
        <translation>● Datenbank: dieser Computer</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
    <message>
        <source>Parkdesk</source>
        <translation>Parkdesk</translation>
    </message>
    <message>
        <source>%1 – %2 – Parkdesk</source>
        <comment>page, lot</comment>
        <translation>%1 – %2 – Parkdesk</translation>
    </message>
    <message>
        <source>Demo town, this computer</source>
        <translation>Beispielstadt, dieser Computer</translation>
    </message>
</context>
<context>
    <name>parkdesk::MapCanvas</name>
    <message>
        <source>Plan of the level</source>
        <translation>Plan der Ebene</translation>
    </message>
</context>
<context>
    <name>parkdesk::MapLegend</name>
    <message>
        <source>%1: %2</source>
        <comment>what a colour means, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>parkdesk::MapPage</name>
    <message>
        <source>Plates</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>Only free</source>
        <translation>Nur freie</translation>
    </message>
    <message>
        <source>Time Travel</source>
        <translation>Zeitreise</translation>
    </message>
    <message>
        <source>Wall Display</source>
        <translation>Wandanzeige</translation>
    </message>
    <message>
        <source>Spot</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Reading the plan…</source>
        <translation>Der Plan wird gelesen …</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Due in, next hour</source>
        <translation>Erwartet in 1 h</translation>
    </message>
    <message>
        <source>Click a spot, walk with the arrow keys, or type its label.</source>
        <translation>Einen Platz anklicken, mit den Pfeiltasten gehen oder seine Bezeichnung tippen.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Farther away</source>
        <translation>Weiter weg</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Näher</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>What the colours tell</source>
        <translation>Was die Farben sagen</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Spots of the level</source>
        <translation>Plätze der Ebene</translation>
    </message>
    <message>
        <source>free / spots</source>
        <translation>frei / Plätze</translation>
    </message>
    <message>
        <source>Extend the Chosen Stay</source>
        <translation>Gewählten Aufenthalt verlängern</translation>
    </message>
    <message>
        <source>Move the Chosen Stay</source>
        <translation>Gewählten Aufenthalt umsetzen</translation>
    </message>
    <message>
        <source>Open the Chosen Stay</source>
        <translation>Gewählten Aufenthalt öffnen</translation>
    </message>
    <message>
        <source>Close the Chosen Spot…</source>
        <translation>Gewählten Platz sperren …</translation>
    </message>
    <message>
        <source>Show the Map as a List</source>
        <translation>Karte als Liste zeigen</translation>
    </message>
    <message>
        <source>Show the Whole Plan</source>
        <translation>Den ganzen Plan zeigen</translation>
    </message>
    <message>
        <source>Read the Plan Again</source>
        <translation>Plan neu lesen</translation>
    </message>
    <message>
        <source>To the Next Spot in That Direction</source>
        <translation>Zum nächsten Platz in dieser Richtung</translation>
    </message>
    <message>
        <source>Nearer, Farther</source>
        <translation>Näher, weiter</translation>
    </message>
    <message>
        <source>Level Before or After</source>
        <translation>Ebene davor oder danach</translation>
    </message>
    <message>
        <source>What the First Button of the Card Does</source>
        <translation>Was der erste Knopf der Karteikarte tut</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>%1 ist gesperrt.</translation>
    </message>
    <message>
        <source>Open Again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>%1 What you see is from %2.</source>
        <translation>%1 Zu sehen ist der Stand von %2.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) are open again.</source>
        <translation>
            <numerusform>%n Stellplatz ist wieder offen.</numerusform>
            <numerusform>%n Stellplätze sind wieder offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This lot has no spots yet.</source>
        <translation>Dieser Parkplatz hat noch keine Plätze.</translation>
    </message>
    <message>
        <source>Draw the Lot</source>
        <translation>Parkplatz zeichnen</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>%n Buchung</numerusform>
            <numerusform>%n Buchungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show as &amp;List</source>
        <translation>Als &amp;Liste</translation>
    </message>
    <message>
        <source>Time &amp;Travel</source>
        <translation>Zei&amp;treise</translation>
    </message>
    <message>
        <source>F&amp;it</source>
        <translation>&amp;Alles</translation>
    </message>
    <message>
        <source>Show the &amp;Plan</source>
        <translation>Als &amp;Plan</translation>
    </message>
</context>
<context>
    <name>parkdesk::MapTravel</name>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Back to Now</source>
        <translation>Zurück zu jetzt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>Der Tag</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>an hour before</source>
        <translation>1 h davor</translation>
    </message>
    <message>
        <source>a day before</source>
        <translation>1 Tag davor</translation>
    </message>
    <message>
        <source>a week before</source>
        <translation>1 Woche davor</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleich mit</translation>
    </message>
    <message>
        <source>Go to a time</source>
        <translation>Zu einer Zeit gehen</translation>
    </message>
    <message>
        <source>Go to: 13:20, mon 9</source>
        <translation>Zu: 13:20, mo 9</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>At both moments</source>
        <translation>Zu beiden Zeiten</translation>
    </message>
    <message>
        <source>Spots by state at both moments</source>
        <translation>Plätze nach Zustand zu beiden Zeiten</translation>
    </message>
    <message>
        <source>Vehicles that differ</source>
        <translation>Fahrzeuge, die sich unterscheiden</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>Zu sehen: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>no plate</source>
        <translation>kein Kennzeichen</translation>
    </message>
    <message>
        <source>The same vehicles</source>
        <translation>Dieselben Fahrzeuge</translation>
    </message>
    <message numerus="yes">
        <source>%n vehicle(s) differ</source>
        <translation>
            <numerusform>%n Fahrzeug anders</numerusform>
            <numerusform>%n Fahrzeuge anders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parkdesk::MappingTable</name>
    <message>
        <source>✓ fits</source>
        <translation>✓ passt</translation>
    </message>
    <message numerus="yes">
        <source>✕ %n bad among the first rows</source>
        <translation>
            <numerusform>✕ %n schlechte unter den ersten Zeilen</numerusform>
            <numerusform>✕ %n schlechte unter den ersten Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>✕ to be told</source>
        <translation>✕ bitte angeben</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
</context>
<context>
    <name>parkdesk::MergeDeed</name>
    <message>
        <source>Merge Duplicates</source>
        <translation>Doppelte zusammenführen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>&amp;Other account</source>
        <translation>&amp;Anderes Konto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>&amp;Both are the same person. This cannot be undone.</source>
        <translation>&amp;Beide sind dieselbe Person. Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Name, whole mail or phone, plate or number.</source>
        <translation>Name, ganze Mailadresse oder Telefonnummer, Kennzeichen oder Nummer.</translation>
    </message>
    <message>
        <source>Accounts that fit</source>
        <translation>Passende Konten</translation>
    </message>
    <message>
        <source>Merge into %1</source>
        <comment>driver</comment>
        <translation>Mit %1 zusammenführen</translation>
    </message>
    <message>
        <source>This account is kept. Stays, bookings and vehicles of the other one move here, and what is not known here is taken from there. The other number leads here from then on.</source>
        <translation>Dieses Konto bleibt. Aufenthalte, Buchungen und Fahrzeuge des anderen ziehen hierher, und was hier fehlt, kommt von dort. Die andere Nummer führt von da an hierher.</translation>
    </message>
    <message>
        <source>Merge %1 into %2</source>
        <comment>numbers</comment>
        <translation>%1 mit %2 zusammenführen</translation>
    </message>
    <message>
        <source>Nobody fits this.</source>
        <translation>Darauf passt niemand.</translation>
    </message>
    <message>
        <source>Only this account itself fits this.</source>
        <translation>Darauf passt nur dieses Konto selbst.</translation>
    </message>
    <message>
        <source>mail %1</source>
        <translation>Mailadresse %1</translation>
    </message>
    <message>
        <source>phone %1</source>
        <translation>Telefon %1</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>die Adresse</translation>
    </message>
    <message>
        <source>the note</source>
        <translation>die Notiz</translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s)</source>
        <translation>
            <numerusform>%n Aufenthalt</numerusform>
            <numerusform>%n Aufenthalte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vehicle(s)</source>
        <translation>
            <numerusform>%n Fahrzeug</numerusform>
            <numerusform>%n Fahrzeuge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 of %3 move here.</source>
        <comment>stays, vehicles, driver</comment>
        <translation>%1 und %2 von %3 ziehen hierher.</translation>
    </message>
    <message>
        <source>Nothing else is taken from there.</source>
        <translation>Sonst kommt nichts von dort.</translation>
    </message>
    <message>
        <source>Taken from there: %1.</source>
        <translation>Von dort kommt: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between things</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 leads to %2 now.</source>
        <comment>number, driver</comment>
        <translation>%1 führt jetzt zu %2.</translation>
    </message>
</context>
<context>
    <name>parkdesk::ModeStrip</name>
    <message>
        <source>Admin mode needs your password</source>
        <translation>Die Verwaltung braucht Ihr Passwort</translation>
    </message>
    <message>
        <source>Switch to Admin Mode</source>
        <translation>Zur Verwaltung wechseln</translation>
    </message>
    <message>
        <source>You came by PIN.</source>
        <translation>Sie kamen mit der PIN.</translation>
    </message>
    <message>
        <source>Sealed names and addresses need your password</source>
        <translation>Versiegelte Namen und Adressen brauchen Ihr Passwort</translation>
    </message>
    <message>
        <source>Open Them</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>parkdesk::MomentSlider</name>
    <message>
        <source>Minute that is shown</source>
        <translation>Gezeigte Minute</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>jetzt %1</translation>
    </message>
</context>
<context>
    <name>parkdesk::MovePanel</name>
    <message>
        <source>%1, larger</source>
        <translation>%1, größer</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Umstellen</translation>
    </message>
    <message>
        <source>&amp;Spot</source>
        <translation>&amp;Stellplatz</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>empty: the best free one that is no smaller</source>
        <translation>leer: der beste freie, der nicht kleiner ist</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>darf leer bleiben</translation>
    </message>
    <message>
        <source>Free spots</source>
        <translation>Freie Stellplätze</translation>
    </message>
    <message numerus="yes">
        <source>%n spot(s) free</source>
        <translation>
            <numerusform>ein Stellplatz frei</numerusform>
            <numerusform>%n Stellplätze frei</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parkdesk::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>parkdesk::NeighbourList</name>
    <message>
        <source>Booked at the same time</source>
        <translation>Zur selben Zeit gebucht</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from, until</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nobody else so far</source>
        <translation>Bisher niemand sonst</translation>
    </message>
</context>
<context>
    <name>parkdesk::NewLotForm</name>
    <message>
        <source>All Lots</source>
        <translation>Alle Parkplätze</translation>
    </message>
    <message>
        <source>Make the Lot</source>
        <translation>Parkplatz anlegen</translation>
    </message>
    <message>
        <source>New lot</source>
        <translation>Neuer Parkplatz</translation>
    </message>
    <message>
        <source>It is always open at first. Plan, hours and tariff come when it is there.</source>
        <translation>Er ist zunächst immer geöffnet. Plan, Zeiten und Tarif folgen, wenn er da ist.</translation>
    </message>
    <message>
        <source>The lot is being made…</source>
        <translation>Der Parkplatz wird angelegt …</translation>
    </message>
</context>
<context>
    <name>parkdesk::NewPersonForm</name>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>Lo&amp;gin</source>
        <translation>Anme&amp;ldename</translation>
    </message>
    <message>
        <source>May act as</source>
        <translation>Arbeitet als</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>Add the Person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>As colleagues know them.</source>
        <translation>Wie Kollegen sie kennen.</translation>
    </message>
    <message>
        <source>Small letters, digits, points and dashes.</source>
        <translation>Kleinbuchstaben, Ziffern, Punkte und Striche.</translation>
    </message>
    <message>
        <source>At least %1 characters; they change it themselves.</source>
        <translation>Mindestens %1 Zeichen; die Person ändert es selbst.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>parkdesk::NewReviewForm</name>
    <message>
        <source>New Review</source>
        <translation>Neue Bewertung</translation>
    </message>
    <message>
        <source>&amp;Visit</source>
        <translation>&amp;Besuch</translation>
    </message>
    <message>
        <source>&amp;Stars</source>
        <translation>&amp;Sterne</translation>
    </message>
    <message>
        <source>&amp;What they said</source>
        <translation>&amp;Was gesagt wurde</translation>
    </message>
    <message>
        <source>Write Down</source>
        <translation>Aufschreiben</translation>
    </message>
    <message>
        <source>Ticket, code or plate of the visit.</source>
        <translation>Ticket, Code oder Kennzeichen.</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Darf leer bleiben.</translation>
    </message>
    <message>
        <source>No visit is called so.</source>
        <translation>So heißt kein Besuch.</translation>
    </message>
    <message>
        <source>That visit is reviewed already, and the review can be changed no more.</source>
        <translation>Dieser Besuch ist schon bewertet, und die Bewertung lässt sich nicht mehr ändern.</translation>
    </message>
</context>
<context>
    <name>parkdesk::NewTicketForm</name>
    <message>
        <source>New Ticket</source>
        <translation>Neue Anfrage</translation>
    </message>
    <message>
        <source>&amp;What about</source>
        <translation>&amp;Worum es geht</translation>
    </message>
    <message>
        <source>&amp;Driver</source>
        <translation>&amp;Fahrer</translation>
    </message>
    <message>
        <source>&amp;Visit</source>
        <translation>&amp;Besuch</translation>
    </message>
    <message>
        <source>An&amp;swer to</source>
        <translation>An&amp;twort an</translation>
    </message>
    <message>
        <source>Open Ticket</source>
        <translation>Anfrage eröffnen</translation>
    </message>
    <message>
        <source>Number, whole mail or phone, plate, or a piece of the name. May stay empty.</source>
        <translation>Nummer, ganze Mailadresse oder Telefonnummer, Kennzeichen oder ein Stück des Namens. Darf leer bleiben.</translation>
    </message>
    <message>
        <source>Ticket, code or plate; may stay empty.</source>
        <translation>Ticket, Code oder Kennzeichen; kann fehlen.</translation>
    </message>
    <message>
        <source>A mail address or phone number, if it is another than the driver&apos;s.</source>
        <translation>Mailadresse oder Telefonnummer, falls es nicht die des Fahrers ist.</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>Nobody is registered so.</source>
        <translation>So ist niemand registriert.</translation>
    </message>
    <message>
        <source>That fits several; say their number.</source>
        <translation>Das passt auf mehrere; nennen Sie die Nummer.</translation>
    </message>
    <message>
        <source>No visit is called so.</source>
        <translation>So heißt kein Besuch.</translation>
    </message>
    <message>
        <source>%1 is open.</source>
        <translation>%1 ist offen.</translation>
    </message>
    <message>
        <source>That is another driver&apos;s visit.</source>
        <translation>Das ist der Besuch eines anderen Fahrers.</translation>
    </message>
</context>
<context>
    <name>parkdesk::NoticeBell</name>
    <message>
        <source>No notices</source>
        <translation>Keine Hinweise</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>words, key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>at least so many</comment>
        <translation>%1+</translation>
    </message>
</context>
<context>
    <name>parkdesk::NoticeBoard</name>
    <message>
        <source>%1 %2</source>
        <comment>a notice, its time</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>parkdesk::NoticePanel</name>
    <message>
        <source>go there</source>
        <translation>hingehen</translation>
    </message>
    <message>
        <source>close</source>
        <translation>schließen</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Nothing to look after.</source>
        <translation>Nichts zu beachten.</translation>
    </message>
</context>
<context>
    <name>parkdesk::NoticesCard</name>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Nothing to look after.</source>
        <translation>Nichts zu beachten.</translation>
    </message>
    <message>
        <source>call</source>
        <comment>a number of the queue</comment>
        <translation>aufrufen</translation>
    </message>
    <message>
        <source>Call a number of the queue</source>
        <translation>Eine wartende Nummer aufrufen</translation>
    </message>
</context>
<context>
    <name>parkdesk::NowCard</name>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Not inside, nothing booked.</source>
        <translation>Nicht drin, nichts gebucht.</translation>
    </message>
    <message>
        <source>Open the stay of %1</source>
        <comment>plate</comment>
        <translation>Aufenthalt von %1 öffnen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>lot, spot</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · since %2</source>
        <comment>place, time</comment>
        <translation>%1 · seit %2</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>kein Preis</translation>
    </message>
    <message>
        <source>by now, paid</source>
        <translation>bis jetzt, bezahlt</translation>
    </message>
    <message>
        <source>by now</source>
        <translation>bis jetzt</translation>
    </message>
    <message>
        <source>by now, %1 still to pay</source>
        <comment>amount</comment>
        <translation>bis jetzt, noch %1 zu zahlen</translation>
    </message>
    <message>
        <source>Booked next</source>
        <translation>Als Nächstes gebucht</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time, place</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>parkdesk::NowTile</name>
    <message>
        <source>%1: %2</source>
        <comment>lot, figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more lot(s)</source>
        <translation>
            <numerusform>und %n weiterer Parkplatz</numerusform>
            <numerusform>und %n weitere Parkplätze</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parkdesk::OfficeStep</name>
    <message>
        <source>&amp;Operator</source>
        <translation>&amp;Betreiber</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Anschrift</translation>
    </message>
    <message>
        <source>&amp;Tax number</source>
        <translation>&amp;Steuernummer</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>&amp;Währung</translation>
    </message>
    <message>
        <source>The company or person whose name stands on receipts.</source>
        <translation>Die Firma oder Person, deren Name auf Quittungen steht.</translation>
    </message>
    <message>
        <source>As it must stand on receipts. May stay empty.</source>
        <translation>Wie sie auf Quittungen stehen muss. Darf leer bleiben.</translation>
    </message>
    <message>
        <source>Receipts and prices are in it.</source>
        <translation>Quittungen und Preise sind in ihr.</translation>
    </message>
    <message>
        <source>Your office</source>
        <translation>Ihr Büro</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>operator, currency</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>parkdesk::OfficeView</name>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Gehe zu %1</translation>
    </message>
    <message>
        <source>To the Box of the Desk</source>
        <translation>Zum Feld des Schalters</translation>
    </message>
    <message>
        <source>Fold or Unfold the Rail</source>
        <translation>Leiste ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Search and Commands</source>
        <translation>Suche und Befehle</translation>
    </message>
    <message>
        <source>All Shortcuts</source>
        <translation>Alle Tastenkürzel</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Lock the Desk</source>
        <translation>Schalter sperren</translation>
    </message>
    <message>
        <source>Log Out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 · open since %2 · %3</source>
        <comment>desk, time, person</comment>
        <translation>%1 · offen seit %2 · %3</translation>
    </message>
    <message>
        <source>Help for This Place</source>
        <translation>Hilfe zu dieser Stelle</translation>
    </message>
    <message>
        <source>Your Account</source>
        <translation>Ihr Konto</translation>
    </message>
    <message>
        <source>Switch the Mode</source>
        <translation>Arbeitsweise wechseln</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>what a notice is about</comment>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>parkdesk::OpenFeesCard</name>
    <message>
        <source>Open fees</source>
        <translation>Offene Gebühren</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>Owed since</source>
        <translation>Offen seit</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>booked and did not come</source>
        <translation>gebucht und nicht gekommen</translation>
    </message>
    <message>
        <source>cancelled late</source>
        <translation>spät storniert</translation>
    </message>
</context>
<context>
    <name>parkdesk::OutOfHoursRow</name>
    <message>
        <source>Come In</source>
        <translation>Einlassen</translation>
    </message>
    <message>
        <source>such as: resident, delivery, let in by phone</source>
        <translation>etwa: Anwohner, Lieferung, am Telefon erlaubt</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>&amp;Reason, kept with the stay</source>
        <translation>G&amp;rund, bleibt beim Aufenthalt</translation>
    </message>
    <message>
        <source>this vehicle</source>
        <translation>dieses Fahrzeug</translation>
    </message>
    <message>
        <source>%1 The lot is closed until %2. Say why %3 may come in, then %4.</source>
        <translation>%1 Der Parkplatz ist bis %2 geschlossen. Sagen Sie, warum %3 herein darf, dann %4.</translation>
    </message>
    <message>
        <source>%1 The lot is closed. Say why %2 may come in, then %3.</source>
        <translation>%1 Der Parkplatz ist geschlossen. Sagen Sie, warum %2 herein darf, dann %3.</translation>
    </message>
    <message>
        <source>Arrive</source>
        <translation>Ankommen</translation>
    </message>
    <message>
        <source>%1 leaves this as it is</source>
        <translation>%1 lässt es, wie es ist</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>parkdesk::OutboxCard</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>No mail was queued yet.</source>
        <translation>Noch keine Post stand an.</translation>
    </message>
    <message>
        <source>Other address</source>
        <translation>Andere Adresse</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Noch einmal</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Which mail is listed</source>
        <translation>Welche Post gezeigt wird</translation>
    </message>
    <message>
        <source>Drop the Chosen Mail</source>
        <translation>Die gewählte Mail verwerfen</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Geschickt</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Only when it was mistyped.</source>
        <translation>Nur wenn sie vertippt war.</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Angestellt</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Versucht</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Nächster Versuch</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Letzte Antwort</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>which, how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>quiet until %1</source>
        <comment>time</comment>
        <translation>Ruhe bis %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>None of these.</source>
        <translation>Keine davon.</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s), last %1</source>
        <translation>
            <numerusform>%n Mal, zuletzt %1</numerusform>
            <numerusform>%n Mal, zuletzt %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct Address and &amp;Send</source>
        <translation>Berichtigen und &amp;schicken</translation>
    </message>
    <message>
        <source>&amp;Try Now</source>
        <translation>Je&amp;tzt versuchen</translation>
    </message>
    <message>
        <source>Not delivered, and given up.</source>
        <translation>Nicht zugestellt und aufgegeben.</translation>
    </message>
    <message>
        <source>Not delivered, and given up: %1.</source>
        <translation>Nicht zugestellt und aufgegeben: %1.</translation>
    </message>
    <message>
        <source>It was sent and came back.</source>
        <translation>Sie wurde geschickt und kam zurück.</translation>
    </message>
    <message>
        <source>It waits for its turn.</source>
        <translation>Sie wartet, bis sie dran ist.</translation>
    </message>
    <message>
        <source>Not sent yet: %1. It is tried again by itself.</source>
        <translation>Noch nicht geschickt: %1. Es wird von selbst wieder versucht.</translation>
    </message>
    <message>
        <source>It is being sent at this moment.</source>
        <translation>Sie wird in diesem Augenblick geschickt.</translation>
    </message>
    <message>
        <source>The mail server took it.</source>
        <translation>Der Mailserver nahm sie an.</translation>
    </message>
    <message>
        <source>It was dropped and is not sent.</source>
        <translation>Sie wurde verworfen und wird nicht geschickt.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>It goes with the next round.</source>
        <translation>Sie geht mit der nächsten Runde.</translation>
    </message>
    <message>
        <source>Dropped. It is not sent.</source>
        <translation>Verworfen. Sie wird nicht geschickt.</translation>
    </message>
</context>
<context>
    <name>parkdesk::OwnAccountPage</name>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>&amp;Current</source>
        <translation>&amp;Bisheriges</translation>
    </message>
    <message>
        <source>Ne&amp;w</source>
        <translation>&amp;Neues</translation>
    </message>
    <message>
        <source>Once mo&amp;re</source>
        <translation>Noch &amp;einmal</translation>
    </message>
    <message>
        <source>Your passwor&amp;d</source>
        <translation>Ihr Passwor&amp;t</translation>
    </message>
    <message>
        <source>New P&amp;IN</source>
        <translation>Neue P&amp;IN</translation>
    </message>
    <message>
        <source>Take the PIN Away</source>
        <translation>PIN löschen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Save the Name</source>
        <translation>Namen speichern</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Change the Password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>PIN setzen</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Ihr Konto</translation>
    </message>
    <message>
        <source>As colleagues know you.</source>
        <translation>Wie Kollegen Sie kennen.</translation>
    </message>
    <message>
        <source>At least %1 characters, and no common one.</source>
        <translation>Mindestens %1 Zeichen, kein gängiges.</translation>
    </message>
    <message>
        <source>Six digits. They unlock a desk where your shift is open, and let you take it over.</source>
        <translation>Sechs Ziffern. Sie entsperren und übernehmen einen Schalter, an dem Ihre Schicht offen ist.</translation>
    </message>
    <message>
        <source>You log in as %1 and hold all roles, as the owner.</source>
        <translation>Sie melden sich als %1 an und haben als Inhaber alle Rollen.</translation>
    </message>
    <message>
        <source>You log in as %1. Roles: %2.</source>
        <translation>Sie melden sich als %1 an. Rollen: %2.</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>PIN ändern</translation>
    </message>
    <message>
        <source>You are %1 from now on.</source>
        <translation>Sie heißen ab jetzt %1.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same one twice.</source>
        <translation>Die Passwörter sind verschieden. Geben Sie zweimal dasselbe ein.</translation>
    </message>
    <message>
        <source>You log in with the new password from now on.</source>
        <translation>Ab jetzt gilt das neue Passwort.</translation>
    </message>
    <message>
        <source>The PIN is set.</source>
        <translation>Die PIN ist gesetzt.</translation>
    </message>
    <message>
        <source>You have no PIN any more; your password unlocks.</source>
        <translation>Sie haben keine PIN mehr; Ihr Passwort entsperrt.</translation>
    </message>
</context>
<context>
    <name>parkdesk::OwnerStep</name>
    <message>
        <source>Desk 1</source>
        <translation>Schalter 1</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Ihr &amp;Name</translation>
    </message>
    <message>
        <source>&amp;Login name</source>
        <translation>&amp;Anmeldename</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>Noch &amp;einmal</translation>
    </message>
    <message>
        <source>&amp;Desk</source>
        <translation>&amp;Schalter</translation>
    </message>
    <message>
        <source>As colleagues know you.</source>
        <translation>Wie Kollegen Sie kennen.</translation>
    </message>
    <message>
        <source>Small letters, digits, points and dashes; typed at each log-in.</source>
        <translation>Kleinbuchstaben, Ziffern, Punkte und Striche; für jede Anmeldung.</translation>
    </message>
    <message>
        <source>At least %1 characters, and no common one. A few words are good.</source>
        <translation>Mindestens %1 Zeichen und kein gängiges. Einige Wörter sind gut.</translation>
    </message>
    <message>
        <source>Nobody can look it up later: keep it well.</source>
        <translation>Niemand kann es später nachsehen: bewahren Sie es gut.</translation>
    </message>
    <message>
        <source>The till at this computer, as it stands on receipts.</source>
        <translation>Die Kasse an diesem Computer, wie sie auf Quittungen steht.</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Die Feststelltaste ist an</translation>
    </message>
    <message>
        <source>You, the owner</source>
        <translation>Sie, der Inhaber</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same one twice.</source>
        <translation>Die Passwörter sind verschieden. Geben Sie zweimal dasselbe ein.</translation>
    </message>
</context>
<context>
    <name>parkdesk::PageReport</name>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title of a report, period</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>Was die Zahlen bedeuten</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>Parkplätze</translation>
    </message>
    <message>
        <source>All lots</source>
        <translation>Alle Parkplätze</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>Fahrzeuge</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title of a report, lot</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>parkdesk::PaperPanel</name>
    <message>
        <source>The paper is printed.</source>
        <translation>Das Papier ist gedruckt.</translation>
    </message>
</context>
<context>
    <name>parkdesk::PaperPreview</name>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Save as P&amp;DF</source>
        <translation>Als P&amp;DF speichern</translation>
    </message>
    <message>
        <source>Back to the box</source>
        <translation>Zurück zum Feld</translation>
    </message>
    <message>
        <source>Preview of the paper</source>
        <translation>Vorschau des Papiers</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>This computer has no printer. The paper can be saved.</source>
        <translation>Dieser Computer hat keinen Drucker. Das Papier lässt sich speichern.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker gesendet.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
</context>
<context>
    <name>parkdesk::PaperView</name>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
</context>
<context>
    <name>parkdesk::PasswordEdit</name>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Passwort verbergen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort zeigen</translation>
    </message>
</context>
<context>
    <name>parkdesk::PasswordForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Die Feststelltaste ist an</translation>
    </message>
    <message>
        <source>&amp;PIN or password</source>
        <translation>&amp;PIN/Passwort</translation>
    </message>
    <message>
        <source>Type the PIN or the password.</source>
        <translation>Geben Sie die PIN oder das Passwort ein.</translation>
    </message>
    <message>
        <source>&amp;Code of your app</source>
        <translation>&amp;Code Ihrer App</translation>
    </message>
    <message>
        <source>Six digits. Without the app, one of your recovery codes.</source>
        <translation>Sechs Ziffern. Ohne die App einer Ihrer Wiederherstellungscodes.</translation>
    </message>
</context>
<context>
    <name>parkdesk::PaymentFilters</name>
    <message>
        <source>Plate, code or receipt</source>
        <translation>Kennzeichen, Code oder Quittung</translation>
    </message>
    <message>
        <source>Clear All</source>
        <translation>Alle löschen</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Parkplatz</translation>
    </message>
    <message>
        <source>All lots</source>
        <translation>Alle Parkplätze</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>All desks</source>
        <translation>Alle Schalter</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Bedienung</translation>
    </message>
    <message>
        <source>All clerks</source>
        <translation>Jede Bedienung</translation>
    </message>
    <message>
        <source>Way of paying</source>
        <translation>Zahlungsart</translation>
    </message>
    <message>
        <source>Paid by anything</source>
        <translation>Jede Zahlungsart</translation>
    </message>
    <message>
        <source>Amount from</source>
        <translation>Betrag ab</translation>
    </message>
    <message>
        <source>Amount up to</source>
        <translation>Betrag bis</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
</context>
<context>
    <name>parkdesk::PaymentsPage</name>
    <message>
        <source>To the Field of the Payments</source>
        <translation>Zum Feld der Zahlungen</translation>
    </message>
    <message>
        <source>Show All Payments</source>
        <translation>Alle Zahlungen zeigen</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No payment fits all of this.</source>
        <translation>Keine Zahlung passt zu all dem.</translation>
    </message>
    <message>
        <source>open the stay</source>
        <translation>Aufenthalt öffnen</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>neueste</translation>
    </message>
    <message>
        <source>oldest</source>
        <translation>älteste</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Open the Stay That Was Paid</source>
        <translation>Den bezahlten Aufenthalt öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n Zahlung</numerusform>
            <numerusform>%n Zahlungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>day, count, sum</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day, count</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 payments, counting on…</source>
        <translation>%1 Zahlungen, es wird weiter gezählt …</translation>
    </message>
    <message>
        <source>%1 · together %2</source>
        <comment>count, sum</comment>
        <translation>%1 · zusammen %2</translation>
    </message>
    <message>
        <source>No payment was ever taken.</source>
        <translation>Es wurde noch nie eine Zahlung genommen.</translation>
    </message>
</context>
<context>
    <name>parkdesk::PaymentsWindow</name>
    <message>
        <source>gives money back</source>
        <translation>gibt Geld zurück</translation>
    </message>
    <message>
        <source>given back later</source>
        <translation>später zurückgegeben</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Bezahlt mit</translation>
    </message>
    <message>
        <source>Plate or code</source>
        <translation>Kennzeichen oder Code</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Quittung</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Parkplatz</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Bedienung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>parkdesk::PeriodChoice</name>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Days from … to …</source>
        <translation>Tage von … bis …</translation>
    </message>
</context>
<context>
    <name>parkdesk::PersonPanel</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>May act as</source>
        <translation>Arbeitet als</translation>
    </message>
    <message>
        <source>Save the &amp;Roles</source>
        <translation>&amp;Rollen speichern</translation>
    </message>
    <message>
        <source>New pass&amp;word</source>
        <translation>Neues Pass&amp;wort</translation>
    </message>
    <message>
        <source>Set the Password</source>
        <translation>Passwort setzen</translation>
    </message>
    <message>
        <source>At least %1 characters. Tell it to them alone.</source>
        <translation>Mindestens %1 Zeichen. Sagen Sie es nur der Person selbst.</translation>
    </message>
    <message>
        <source>Only an admin changes accounts. Switch to admin mode, or ask one.</source>
        <translation>Nur ein Verwalter ändert Konten. Wechseln Sie zur Verwaltung oder fragen Sie einen.</translation>
    </message>
    <message>
        <source>The owner keeps the account and all roles.</source>
        <translation>Der Inhaber behält das Konto und alle Rollen.</translation>
    </message>
    <message>
        <source>This is you. Your name, password and PIN are on your own account page.</source>
        <translation>Das sind Sie. Name, Passwort und PIN stehen auf der Seite „Ihr Konto“.</translation>
    </message>
    <message>
        <source>Switched off: cannot log in. What they did stays as it is.</source>
        <translation>Abgeschaltet: keine Anmeldung. Was getan wurde, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>logs in as %1</source>
        <translation>meldet sich als %1 an</translation>
    </message>
    <message>
        <source>Switch the Account &amp;On</source>
        <translation>Konto &amp;einschalten</translation>
    </message>
    <message>
        <source>Switch the Account &amp;Off</source>
        <translation>Konto a&amp;bschalten</translation>
    </message>
    <message>
        <source>%1 has other roles from the next log-in on.</source>
        <translation>%1 hat ab der nächsten Anmeldung andere Rollen.</translation>
    </message>
    <message>
        <source>%1 has a new password; a PIN they had is gone.</source>
        <translation>%1 hat ein neues Passwort; eine PIN gilt nicht mehr.</translation>
    </message>
    <message>
        <source>%1 may log in again.</source>
        <translation>%1 darf sich wieder anmelden.</translation>
    </message>
    <message>
        <source>%1 can no longer log in or act.</source>
        <translation>%1 kann sich nicht mehr anmelden und nichts mehr tun.</translation>
    </message>
    <message>
        <source>Take the Second &amp;Factor Away</source>
        <translation>&amp;Zweiten Faktor löschen</translation>
    </message>
    <message>
        <source>%1 logs in by the password alone until they set it up again.</source>
        <translation>%1 meldet sich mit dem Passwort allein an, bis der zweite Faktor neu eingerichtet ist.</translation>
    </message>
    <message>
        <source>&amp;Mail address</source>
        <translation>&amp;Mailadresse</translation>
    </message>
    <message>
        <source>Sa&amp;ve the Address</source>
        <translation>Adresse &amp;speichern</translation>
    </message>
    <message>
        <source>Reports and exports go there. Kept sealed.</source>
        <translation>Dorthin gehen Berichte und Exporte. Versiegelt.</translation>
    </message>
    <message>
        <source>sealed; log in with your password</source>
        <translation>versiegelt; mit Passwort anmelden</translation>
    </message>
    <message>
        <source>%1 gets no mail any more.</source>
        <translation>%1 bekommt keine Mails mehr.</translation>
    </message>
    <message>
        <source>%1 gets mail from now on.</source>
        <translation>%1 bekommt ab jetzt Mails.</translation>
    </message>
</context>
<context>
    <name>parkdesk::PersonTiles</name>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>type a name</source>
        <translation>Name eingeben</translation>
    </message>
</context>
<context>
    <name>parkdesk::PhotoStrip</name>
    <message>
        <source>Add &amp;Photo…</source>
        <translation>&amp;Foto dazu …</translation>
    </message>
    <message>
        <source>A JPEG or PNG file of up to 5 MB. Place, time and camera are taken out of it.</source>
        <translation>Eine JPEG- oder PNG-Datei von bis zu 5 MB. Ort, Zeit und Kamera werden entfernt.</translation>
    </message>
    <message>
        <source>No photos</source>
        <translation>Keine Fotos</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n Foto</numerusform>
            <numerusform>%n Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Photo %1</source>
        <translation>Foto %1</translation>
    </message>
    <message>
        <source>Add a photo to the ticket</source>
        <translation>Foto zur Anfrage</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png)</source>
        <translation>Bilder (*.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>Photo %1, large. Escape leaves it.</source>
        <translation>Foto %1, groß. Escape schließt es.</translation>
    </message>
</context>
<context>
    <name>parkdesk::PlanSides</name>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Spots</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonen</translation>
    </message>
    <message>
        <source>Grid 1 m</source>
        <translation>Raster 1 m</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Name of the level</source>
        <translation>Name der Ebene</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Add a level</source>
        <translation>Ebene hinzufügen</translation>
    </message>
    <message>
        <source>Remove the level</source>
        <translation>Ebene entfernen</translation>
    </message>
    <message>
        <source>Name of the zone</source>
        <translation>Name der Zone</translation>
    </message>
    <message>
        <source>Add a zone</source>
        <translation>Zone hinzufügen</translation>
    </message>
    <message>
        <source>Remove the zone</source>
        <translation>Zone entfernen</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Bild …</translation>
    </message>
    <message>
        <source>The picture is this many metres wide</source>
        <translation>So viele Meter ist das Bild breit</translation>
    </message>
    <message>
        <source> m wide</source>
        <translation> m breit</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Zone %1</source>
        <translation>Zone %1</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Bild %1</translation>
    </message>
    <message>
        <source>Scale of the picture</source>
        <translation>Maßstab des Bildes</translation>
    </message>
    <message>
        <source>Picture below the plan</source>
        <translation>Bild unter dem Plan</translation>
    </message>
    <message>
        <source>Scale by Points…</source>
        <translation>Maßstab mit Punkten…</translation>
    </message>
    <message>
        <source>Click two points of the picture and type how far they are from each other.</source>
        <translation>Zwei Punkte des Bildes anklicken und ihren Abstand eintippen.</translation>
    </message>
    <message>
        <source>So far are the two points from each other</source>
        <translation>So weit sind die beiden Punkte voneinander entfernt</translation>
    </message>
    <message>
        <source> cm</source>
        <translation> cm</translation>
    </message>
    <message>
        <source>From point to point</source>
        <translation>Von Punkt zu Punkt</translation>
    </message>
</context>
<context>
    <name>parkdesk::PriceBar</name>
    <message>
        <source>hour</source>
        <comment>unit of a price</comment>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>day</source>
        <comment>unit of a price</comment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>flat price</source>
        <translation>Festpreis</translation>
    </message>
    <message>
        <source>first %1</source>
        <comment>unit of a price</comment>
        <translation>erste %1</translation>
    </message>
    <message>
        <source>following %1</source>
        <comment>unit of a price</comment>
        <translation>weitere %1</translation>
    </message>
    <message>
        <source>%1 from %2: %3</source>
        <comment>words, time, amount</comment>
        <translation>%1 ab %2: %3</translation>
    </message>
    <message>
        <source>The price over the time of the stay</source>
        <translation>Der Preis über die Zeit des Aufenthalts</translation>
    </message>
    <message>
        <source>out %1</source>
        <comment>time</comment>
        <translation>hinaus %1</translation>
    </message>
    <message>
        <source>now %1</source>
        <comment>time</comment>
        <translation>jetzt %1</translation>
    </message>
</context>
<context>
    <name>parkdesk::PricePanel</name>
    <message>
        <source>A price by hand</source>
        <translation>Preis von Hand</translation>
    </message>
    <message>
        <source>No rule gives this stay a price. A manager names what is taken, so that the vehicle can leave; it is noted as an exception.</source>
        <translation>Keine Regel nennt für diesen Aufenthalt einen Preis. Die Leitung nennt, was genommen wird, damit das Fahrzeug hinaus kann; es wird als Ausnahme vermerkt.</translation>
    </message>
    <message>
        <source>Way of payment</source>
        <translation>Zahlungsart</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>&amp;Amount in %1</source>
        <translation>&amp;Betrag in %1</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>G&amp;rund</translation>
    </message>
    <message>
        <source>Take the Money</source>
        <translation>Geld nehmen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>A price by hand needs a manager&apos;s approval.</source>
        <translation>Ein Preis von Hand braucht die Zustimmung der Leitung.</translation>
    </message>
    <message>
        <source>%1 %2 goes out as soon as a manager has named its price.</source>
        <translation>%1 %2 fährt hinaus, sobald die Leitung den Preis genannt hat.</translation>
    </message>
    <message>
        <source>inside since %1</source>
        <translation>drinnen seit %1</translation>
    </message>
    <message>
        <source>why this amount</source>
        <translation>warum dieser Betrag</translation>
    </message>
    <message>
        <source>back</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Zahlung</translation>
    </message>
</context>
<context>
    <name>parkdesk::PriceStep</name>
    <message>
        <source>%1 cost %2</source>
        <comment>length of a stay, price</comment>
        <translation>%1 kosten %2</translation>
    </message>
    <message>
        <source>Each started hour, with a most for one day</source>
        <translation>Jede angefangene Stunde, mit einem Höchstpreis je Tag</translation>
    </message>
    <message>
        <source>First hour, then each started half hour; one price for the night</source>
        <translation>Erste Stunde, dann jede angefangene halbe; ein Preis für die Nacht</translation>
    </message>
    <message>
        <source>One price for each calendar day</source>
        <translation>Ein Preis je Kalendertag</translation>
    </message>
    <message>
        <source>&amp;Hour</source>
        <translation>&amp;Stunde</translation>
    </message>
    <message>
        <source>Ha&amp;lf hour</source>
        <translation>&amp;Halbe Stunde</translation>
    </message>
    <message>
        <source>N&amp;ight</source>
        <translation>N&amp;acht</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>Lost &amp;ticket</source>
        <translation>&amp;Verlorenes Ticket</translation>
    </message>
    <message>
        <source>What the sign says</source>
        <translation>Das steht auf dem Schild</translation>
    </message>
    <message>
        <source>A car that comes at ten</source>
        <translation>Ein Auto, das um zehn kommt</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>by the hour</source>
        <translation>je Stunde</translation>
    </message>
    <message>
        <source>first hour, half hours, night</source>
        <translation>erste Stunde, halbe Stunden, Nacht</translation>
    </message>
    <message>
        <source>by the day</source>
        <translation>je Tag</translation>
    </message>
    <message>
        <source>Signs with more rules can be made later.</source>
        <translation>Schilder mit mehr Regeln lassen sich später machen.</translation>
    </message>
</context>
<context>
    <name>parkdesk::PriceTimeBar</name>
    <message>
        <source>The price over the time of the stay</source>
        <translation>Der Preis über die Zeit des Aufenthalts</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>window, time, time</comment>
        <translation>%1 von %2 bis %3</translation>
    </message>
    <message>
        <source>usual price</source>
        <translation>üblicher Preis</translation>
    </message>
    <message>
        <source>now %1, %2</source>
        <comment>time, length of stay</comment>
        <translation>jetzt %1, %2</translation>
    </message>
    <message>
        <source>out %1, %2</source>
        <comment>time, length of stay</comment>
        <translation>Ausfahrt %1, %2</translation>
    </message>
    <message>
        <source>begun, but free by a maximum</source>
        <translation>begonnen, aber frei durch einen Höchstbetrag</translation>
    </message>
    <message>
        <source>not yet: only if the vehicle stays</source>
        <translation>noch nicht: nur wenn das Fahrzeug bleibt</translation>
    </message>
</context>
<context>
    <name>parkdesk::PublishCard</name>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Valid &amp;from</source>
        <translation>Gültig &amp;ab</translation>
    </message>
    <message>
        <source>U&amp;ntil</source>
        <translation>B&amp;is</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Veröffentlichen</translation>
    </message>
    <message>
        <source>Empty: until another one follows. With an end, the former tariff holds again afterwards.</source>
        <translation>Leer: bis ein anderer folgt. Mit einem Ende gilt danach wieder der vorige Tarif.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>This stands on the sign and the receipt:</source>
        <translation>Das steht auf dem Schild und der Quittung:</translation>
    </message>
    <message>
        <source>A published version never changes; a correction is a new version. Who is inside pays by the version of their entry.</source>
        <translation>Eine veröffentlichte Version ändert sich nie; eine Korrektur ist eine neue Version. Wer schon da ist, zahlt nach der Version der Einfahrt.</translation>
    </message>
    <message>
        <source>At once.</source>
        <translation>Sofort.</translation>
    </message>
    <message>
        <source>now</source>
        <comment>a time that is typed</comment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>From %1 on. Type &quot;%2&quot; for at once.</source>
        <comment>time, the word now</comment>
        <translation>Ab %1. Tippen Sie „%2“ für sofort.</translation>
    </message>
</context>
<context>
    <name>parkdesk::QueuePanel</name>
    <message>
        <source>%1, %2, %3</source>
        <comment>number, vehicle, how long it waits</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Waiting for a place</source>
        <translation>Warten auf einen Platz</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Aufrufen</translation>
    </message>
    <message>
        <source>Take Out</source>
        <translation>Streichen</translation>
    </message>
    <message>
        <source>back</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>Niemand wartet.</translation>
    </message>
    <message>
        <source>Who was called comes in by its plate, and its number ends with that.</source>
        <translation>Wer aufgerufen ist, kommt mit dem Kennzeichen herein; damit endet die Nummer.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>It drove away, or did not come when it was called.</source>
        <translation>Es ist weggefahren oder kam nach dem Aufruf nicht.</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>how long it waits</comment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>%1, called %2</source>
        <comment>for how long, when</comment>
        <translation>%1, aufgerufen %2</translation>
    </message>
    <message>
        <source>%1 is called: type its plate when it stands at the entrance</source>
        <translation>%1 ist aufgerufen: das Kennzeichen tippen, wenn es an der Einfahrt steht</translation>
    </message>
    <message>
        <source>%1 waits no longer.</source>
        <translation>%1 wartet nicht mehr.</translation>
    </message>
</context>
<context>
    <name>parkdesk::RackDeeds</name>
    <message>
        <source>%1 is on %2 now.</source>
        <translation>%1 steht jetzt auf %2.</translation>
    </message>
    <message>
        <source>%1 is on %2 now, no longer on %3.</source>
        <translation>%1 steht jetzt auf %2, nicht mehr auf %3.</translation>
    </message>
    <message>
        <source>%1 Only until %2.</source>
        <translation>%1 Nur bis %2.</translation>
    </message>
    <message>
        <source>%1 may stay until %2, now on %3.</source>
        <translation>%1 darf bis %2 bleiben, jetzt auf %3.</translation>
    </message>
    <message>
        <source>%1 may stay until %2.</source>
        <translation>%1 darf bis %2 bleiben.</translation>
    </message>
    <message>
        <source>The booking of %1 is cancelled.</source>
        <translation>Die Buchung von %1 ist storniert.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) are open again.</source>
        <translation>
            <numerusform>%n Stellplatz ist wieder offen.</numerusform>
            <numerusform>%n Stellplätze sind wieder offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is booked for %2, from %3.</source>
        <translation>%1 ist für %2 gebucht, ab %3.</translation>
    </message>
    <message>
        <source>%1 is written down on %2. It is listed as an exception.</source>
        <translation>%1 ist auf %2 nachgetragen und steht bei den Ausnahmen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The newest deed was a payment. It is taken back at the desk.</source>
        <translation>Zuletzt wurde gezahlt. Das wird am Schalter zurückgenommen.</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>Zurückgenommen: %1.</translation>
    </message>
    <message>
        <source>Taken back: %1 is on %2 again.</source>
        <translation>Zurückgenommen: %1 steht wieder auf %2.</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>%1 ist gesperrt.</translation>
    </message>
    <message>
        <source>Open Again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>The booking of %1 is cancelled late: it owes %2.</source>
        <translation>Die Buchung von %1 ist spät storniert: Sie schuldet %2.</translation>
    </message>
</context>
<context>
    <name>parkdesk::RackForm</name>
    <message>
        <source>&amp;Plate</source>
        <translation>&amp;Kennzeichen</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Pai&amp;d</source>
        <translation>Be&amp;zahlt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>owes it</source>
        <translation>bleibt schuldig</translation>
    </message>
    <message>
        <source>cash now</source>
        <translation>jetzt bar</translation>
    </message>
    <message>
        <source>card now</source>
        <translation>jetzt Karte</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>Write down a stay on %1</source>
        <translation>Aufenthalt auf %1 nachtragen</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>%1 buchen</translation>
    </message>
    <message>
        <source>It is over or began before now, and will be listed as an exception.</source>
        <translation>Es ist vorbei oder begann schon; es wird als Ausnahme geführt.</translation>
    </message>
    <message>
        <source>Write Down</source>
        <translation>Nachtragen</translation>
    </message>
    <message>
        <source>empty: still inside</source>
        <translation>leer: noch hier</translation>
    </message>
    <message>
        <source>empty: only a code</source>
        <translation>leer: nur ein Code</translation>
    </message>
</context>
<context>
    <name>parkdesk::RackPage</name>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Spot</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Rack as a list</source>
        <translation>Belegung als Liste</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>Belegung</translation>
    </message>
    <message>
        <source>How much time is in sight</source>
        <translation>Wie viel Zeit zu sehen ist</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6 h</translation>
    </message>
    <message>
        <source>10 h</source>
        <translation>10 h</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 Tage</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>All zones</source>
        <translation>Alle Zonen</translation>
    </message>
    <message>
        <source>Vehicle type</source>
        <translation>Fahrzeugart</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Find on the rack</source>
        <translation>In der Belegung suchen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>New Booking</source>
        <translation>Neue Buchung</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Zurück zu jetzt</translation>
    </message>
    <message>
        <source>Bookings without a place</source>
        <translation>Buchungen ohne Platz</translation>
    </message>
    <message>
        <source>Place All</source>
        <translation>Alle platzieren</translation>
    </message>
    <message>
        <source>Move the Chosen Piece</source>
        <translation>Gewähltes Stück umsetzen</translation>
    </message>
    <message>
        <source>Extend the Chosen Piece</source>
        <translation>Gewähltes Stück verlängern</translation>
    </message>
    <message>
        <source>Book on the Rack</source>
        <translation>In der Belegung buchen</translation>
    </message>
    <message>
        <source>Close the Chosen Spot…</source>
        <translation>Gewählten Platz sperren …</translation>
    </message>
    <message>
        <source>Cancel the Chosen Booking</source>
        <translation>Gewählte Buchung stornieren</translation>
    </message>
    <message>
        <source>Place All Bookings</source>
        <translation>Alle Buchungen platzieren</translation>
    </message>
    <message>
        <source>Take Back the Newest Deed</source>
        <translation>Das Letzte zurücknehmen</translation>
    </message>
    <message>
        <source>Read the Rack Again</source>
        <translation>Belegung neu lesen</translation>
    </message>
    <message>
        <source>Less Time in Sight</source>
        <translation>Weniger Zeit zeigen</translation>
    </message>
    <message>
        <source>More Time in Sight</source>
        <translation>Mehr Zeit zeigen</translation>
    </message>
    <message>
        <source>Move, Then Arrows and Enter</source>
        <translation>Umsetzen, dann Pfeile und Enter</translation>
    </message>
    <message>
        <source>Extend, Then Arrows and Enter</source>
        <translation>Verlängern, dann Pfeile und Enter</translation>
    </message>
    <message>
        <source>Book, Then Arrows and Enter</source>
        <translation>Buchen, dann Pfeile und Enter</translation>
    </message>
    <message>
        <source>Close the Spot</source>
        <translation>Platz sperren</translation>
    </message>
    <message>
        <source>Cancel the Booking</source>
        <translation>Buchung stornieren</translation>
    </message>
    <message>
        <source>To Now</source>
        <translation>Zu jetzt</translation>
    </message>
    <message>
        <source>%1 What you see is from %2.</source>
        <translation>%1 Zu sehen ist der Stand von %2.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%n unplaced</source>
        <translation>
            <numerusform>%n ohne Platz</numerusform>
            <numerusform>%n ohne Platz</numerusform>
        </translation>
    </message>
    <message>
        <source>booked</source>
        <translation>gebucht</translation>
    </message>
    <message>
        <source>over time</source>
        <translation>über der Zeit</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>left</source>
        <translation>fort</translation>
    </message>
    <message>
        <source>closed: %1</source>
        <translation>gesperrt: %1</translation>
    </message>
    <message>
        <source>%1 move, %2 extend, %3 book, %4 close a spot, %5 cancel a booking, %6 find; then arrows and Enter, Esc puts it back.</source>
        <translation>%1 umsetzen, %2 verlängern, %3 buchen, %4 Platz sperren, %5 stornieren, %6 suchen; dann Pfeile und Enter, Esc legt zurück.</translation>
    </message>
    <message>
        <source>%1 move, %2 extend, %3 book, %4 close</source>
        <translation>%1 umsetzen, %2 verlängern, %3 buchen, %4 sperren</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>A new booking</source>
        <translation>Eine neue Buchung</translation>
    </message>
    <message>
        <source>%1, %2: over a place it is let go.</source>
        <translation>%1, %2: über einem Platz loslassen.</translation>
    </message>
    <message>
        <source>%1 may stay until %2. %3 keeps it so.</source>
        <translation>%1 darf bis %2 bleiben. %3 übernimmt es.</translation>
    </message>
    <message>
        <source>%1 to %2, %3. %4 puts it there.</source>
        <translation>%1 auf %2, %3. %4 legt es dorthin.</translation>
    </message>
    <message>
        <source>%1 %2 is not possible for %3, %4: %5. Possible: %6</source>
        <translation>%1 %2 geht nicht für %3, %4: %5. Möglich: %6</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1, today</source>
        <translation>%1, heute</translation>
    </message>
    <message>
        <source>This lot has no spots yet.</source>
        <translation>Dieser Parkplatz hat noch keine Plätze.</translation>
    </message>
</context>
<context>
    <name>parkdesk::RackView</name>
    <message>
        <source>Spot</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>used, in all</comment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <comment>places</comment>
        <translation>
            <numerusform>%n frei</numerusform>
            <numerusform>%n frei</numerusform>
        </translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>Neue Buchung</translation>
    </message>
    <message>
        <source>Rack: places against time</source>
        <translation>Belegung: Stellplätze über der Zeit</translation>
    </message>
</context>
<context>
    <name>parkdesk::RailItem</name>
    <message>
        <source>%1 (%2)</source>
        <comment>page, key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>parkdesk::ReportDeeds</name>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Als &amp;PDF speichern …</translation>
    </message>
    <message>
        <source>Save as &amp;Excel Workbook…</source>
        <translation>Als &amp;Excel-Mappe speichern …</translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation>Als &amp;CSV speichern …</translation>
    </message>
    <message>
        <source>Save as Pictu&amp;re…</source>
        <translation>Als &amp;Bild speichern …</translation>
    </message>
    <message>
        <source>Copy &amp;Table</source>
        <translation>&amp;Tabelle kopieren</translation>
    </message>
    <message>
        <source>The table is in the clipboard.</source>
        <translation>Die Tabelle ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Copy P&amp;icture</source>
        <translation>B&amp;ild kopieren</translation>
    </message>
    <message>
        <source>The picture is in the clipboard.</source>
        <translation>Das Bild ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>%1 is still being written.</source>
        <translation>%1 wird noch geschrieben.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-Mappe (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Den Bericht speichern</translation>
    </message>
    <message>
        <source>%1 is being written.</source>
        <translation>%1 wird geschrieben.</translation>
    </message>
    <message>
        <source>%1 is being written: %2 %</source>
        <translation>%1 wird geschrieben: %2 %</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 ist geschrieben.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>parkdesk::ReviewsView</name>
    <message numerus="yes">
        <source>%n of 5 stars</source>
        <translation>
            <numerusform>%n von 5 Sternen</numerusform>
            <numerusform>%n von 5 Sternen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>What they wrote</source>
        <translation>Was sie schrieben</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Parkplatz</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Nobody has reviewed a visit yet.</source>
        <translation>Noch niemand hat einen Besuch bewertet.</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>&amp;Antworten</translation>
    </message>
    <message>
        <source>Reply to the review</source>
        <translation>Antwort auf die Bewertung</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>somebody without an account</source>
        <translation>jemand ohne Konto</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The visit</source>
        <translation>Der Besuch</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>plate, lot</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Replied by %1, %2</source>
        <comment>who, when</comment>
        <translation>Beantwortet von %1, %2</translation>
    </message>
    <message>
        <source>No reply yet. They read it at the kiosk.</source>
        <translation>Noch keine Antwort. Gelesen wird sie am Kiosk.</translation>
    </message>
    <message>
        <source>&amp;Change Reply</source>
        <translation>Antwort &amp;ändern</translation>
    </message>
    <message>
        <source>The reply is written.</source>
        <translation>Die Antwort ist geschrieben.</translation>
    </message>
    <message>
        <source>Open the visit</source>
        <translation>Besuch öffnen</translation>
    </message>
    <message>
        <source>New Re&amp;view…</source>
        <translation>Neue Bewertun&amp;g…</translation>
    </message>
    <message>
        <source>The review is written down.</source>
        <translation>Die Bewertung ist aufgeschrieben.</translation>
    </message>
</context>
<context>
    <name>parkdesk::RoleChoice</name>
    <message>
        <source>parks, books, takes money</source>
        <translation>parkt, bucht, kassiert</translation>
    </message>
    <message>
        <source>the same, prices, approvals</source>
        <translation>dazu Preise, Freigaben</translation>
    </message>
    <message>
        <source>lots, prices and accounts</source>
        <translation>Parkplätze, Preise, Konten</translation>
    </message>
</context>
<context>
    <name>parkdesk::RowBars</name>
    <message>
        <source>Nothing in this period.</source>
        <translation>Nichts in diesem Zeitraum.</translation>
    </message>
</context>
<context>
    <name>parkdesk::RuleList</name>
    <message>
        <source>Move a rule</source>
        <translation>Regel verschieben</translation>
    </message>
</context>
<context>
    <name>parkdesk::RuleRow</name>
    <message>
        <source>any type</source>
        <translation>jede Art</translation>
    </message>
    <message>
        <source>More for this rule (Menu key)</source>
        <translation>Mehr zu dieser Regel (Menütaste)</translation>
    </message>
    <message>
        <source>More for rule %1</source>
        <translation>Mehr zu Regel %1</translation>
    </message>
    <message>
        <source>More for: %1</source>
        <translation>Mehr zu: %1</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Make It</source>
        <translation>Umwandeln in</translation>
    </message>
    <message>
        <source>Take Away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part of a rule, its sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Nach unten</translation>
    </message>
</context>
<context>
    <name>parkdesk::RulesCard</name>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>the first that fits wins</source>
        <translation>die erste passende gewinnt</translation>
    </message>
    <message>
        <source>Table of prices</source>
        <translation>Preistabelle</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Whole stay</source>
        <translation>Ganzes Parken</translation>
    </message>
    <message>
        <source>Whole tariff</source>
        <translation>Ganzer Tarif</translation>
    </message>
</context>
<context>
    <name>parkdesk::SaidForm</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>parkdesk::ScanPicture</name>
    <message>
        <source>%1. %2</source>
        <comment>title, text</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>parkdesk::SearchFeed</name>
    <message>
        <source>%1 · %2</source>
        <comment>day, count</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s)</source>
        <translation>
            <numerusform>%n Aufenthalt</numerusform>
            <numerusform>%n Aufenthalte</numerusform>
        </translation>
    </message>
    <message>
        <source>Looks alike · %1</source>
        <comment>day and count follow</comment>
        <translation>Sieht ähnlich aus · %1</translation>
    </message>
    <message>
        <source>%1 · from %2 to %3</source>
        <comment>day and count, times of a part of the day</comment>
        <translation>%1 · %2 bis %3</translation>
    </message>
</context>
<context>
    <name>parkdesk::SearchPage</name>
    <message>
        <source>open the stay</source>
        <translation>Aufenthalt öffnen</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>neuester</translation>
    </message>
    <message>
        <source>oldest</source>
        <translation>ältester</translation>
    </message>
    <message>
        <source>to the field</source>
        <translation>zum Feld</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>To the Search Field</source>
        <translation>Zum Suchfeld</translation>
    </message>
    <message>
        <source>Search all stays</source>
        <translation>Alle Aufenthalte durchsuchen</translation>
    </message>
    <message>
        <source>Piece of a plate, ticket or booking code, #spot, lot; * and ? stand for any sign</source>
        <translation>Stück eines Kennzeichens, Ticket- oder Buchungscode, #Platz, Parkplatz; * und ? für beliebige Zeichen</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Save Search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>Forget It</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Save the Search…</source>
        <translation>Suche speichern …</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Name der Suche</translation>
    </message>
    <message>
        <source>Name of the search, for yourself alone</source>
        <translation>Name der Suche, nur für Sie</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Sucht …</translation>
    </message>
    <message>
        <source>Stays found</source>
        <translation>Gefundene Aufenthalte</translation>
    </message>
    <message>
        <source>Open the Stay</source>
        <translation>Aufenthalt öffnen</translation>
    </message>
    <message>
        <source>More than %1 stays: the newest are listed</source>
        <translation>Mehr als %1 Aufenthalte: die neuesten stehen hier</translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) found</source>
        <translation>
            <numerusform>%n Aufenthalt gefunden</numerusform>
            <numerusform>%n Aufenthalte gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stays found, searching on…</source>
        <translation>%1 Aufenthalte gefunden, sucht weiter …</translation>
    </message>
    <message>
        <source>No vehicle was here yet.</source>
        <translation>Noch war kein Fahrzeug hier.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”: no plate, code, spot or lot.</source>
        <translation>Nichts passt zu „%1“: kein Kennzeichen, Code, Platz oder Parkplatz.</translation>
    </message>
    <message>
        <source>No stay fits all the conditions.</source>
        <translation>Kein Aufenthalt erfüllt alle Bedingungen.</translation>
    </message>
    <message>
        <source>Show All Stays</source>
        <translation>Alle Aufenthalte zeigen</translation>
    </message>
</context>
<context>
    <name>parkdesk::SecondFactorCard</name>
    <message>
        <source>Second Factor</source>
        <translation>Zweiter Faktor</translation>
    </message>
    <message>
        <source>Recommended for you, as manager or admin.</source>
        <translation>Für Sie empfohlen, in Leitung oder Verwaltung.</translation>
    </message>
    <message>
        <source>&amp;Your password</source>
        <translation>I&amp;hr Passwort</translation>
    </message>
    <message>
        <source>Set Up the Second Factor</source>
        <translation>Zweiten Faktor einrichten</translation>
    </message>
    <message>
        <source>Code &amp;of the app</source>
        <translation>C&amp;ode der App</translation>
    </message>
    <message>
        <source>Turn It On</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copy the Codes</source>
        <translation>Codes kopieren</translation>
    </message>
    <message>
        <source>I keep them in a safe place</source>
        <translation>Ich verwahre sie sicher</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Code o&amp;f the app</source>
        <translation>&amp;Code der App</translation>
    </message>
    <message>
        <source>Turn It Off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>A code of an authenticator app on your phone, asked for after the password. Whoever learns your password still cannot log in.</source>
        <translation>Ein Code einer Authenticator-App auf Ihrem Telefon, nach dem nach dem Passwort gefragt wird. Wer Ihr Passwort erfährt, kann sich trotzdem nicht anmelden.</translation>
    </message>
    <message>
        <source>QR code for the authenticator app</source>
        <translation>QR-Code für die Authenticator-App</translation>
    </message>
    <message>
        <source>Six digits, a new code every 30 seconds.</source>
        <translation>Sechs Ziffern, alle 30 Sekunden ein neuer Code.</translation>
    </message>
    <message>
        <source>1. Scan this with your authenticator app, or type the secret into it:</source>
        <translation>1. Scannen Sie dies mit Ihrer Authenticator-App, oder tippen Sie das Geheimnis in die App:</translation>
    </message>
    <message>
        <source>2. Type the code that the app shows now:</source>
        <translation>2. Tippen Sie den Code, den die App jetzt zeigt:</translation>
    </message>
    <message>
        <source>The second factor is on.</source>
        <translation>Der zweite Faktor ist eingeschaltet.</translation>
    </message>
    <message>
        <source>If you lose the app, each of these recovery codes lets you in once. They are shown now and never again: write them down, or copy them to a safe place.</source>
        <translation>Verlieren Sie die App, lässt jeder dieser Wiederherstellungscodes Sie einmal herein. Sie werden jetzt gezeigt und nie wieder: Schreiben Sie sie auf, oder kopieren Sie sie an einen sicheren Ort.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>A code that you have not used yet, or a recovery code.</source>
        <translation>Ein Code, den Sie noch nicht benutzt haben, oder ein Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>It is on: after the password you are asked for a code. Recovery codes left: %1.</source>
        <translation>Eingeschaltet: Nach dem Passwort wird nach einem Code gefragt. Übrige Wiederherstellungscodes: %1.</translation>
    </message>
    <message>
        <source>It is on: after the password you are asked for a code. No recovery code is left: turn it off and on again to get new ones.</source>
        <translation>Eingeschaltet: Nach dem Passwort wird nach einem Code gefragt. Kein Wiederherstellungscode ist übrig: Schalten Sie aus und wieder ein, dann gibt es neue.</translation>
    </message>
    <message>
        <source>You are the only admin. If you lose app and recovery codes, nobody can let you in again: make somebody else an admin as well, or keep the codes well.</source>
        <translation>Sie sind allein in der Verwaltung. Verlieren Sie App und Wiederherstellungscodes, kann Sie niemand mehr hereinlassen: Geben Sie noch jemandem die Rolle der Verwaltung, oder verwahren Sie die Codes gut.</translation>
    </message>
    <message>
        <source>Print the Codes</source>
        <translation>Codes drucken</translation>
    </message>
    <message>
        <source>The codes are printed.</source>
        <translation>Die Codes sind gedruckt.</translation>
    </message>
    <message>
        <source>The codes are not printed: %1</source>
        <translation>Die Codes sind nicht gedruckt: %1</translation>
    </message>
</context>
<context>
    <name>parkdesk::SettingsPage</name>
    <message>
        <source>&amp;Print a ticket when a vehicle comes in</source>
        <translation>Bei der Einfahrt ein Ticket &amp;drucken</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>A change is in force at once.</source>
        <translation>Eine Änderung gilt sofort.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>System</source>
        <comment>language</comment>
        <translation>System</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>System</source>
        <comment>colours</comment>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High Contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Language and colours</source>
        <translation>Sprache und Farben</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock the desk &amp;after</source>
        <translation>Schalter &amp;sperren nach</translation>
    </message>
    <message>
        <source>When nobody is here</source>
        <translation>Wenn niemand da ist</translation>
    </message>
    <message>
        <source>Without a key or the mouse for so long, the desk locks itself. Nothing typed is lost.</source>
        <translation>So lange ohne Taste oder Maus, und der Schalter sperrt sich. Eingetipptes geht nicht verloren.</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>D&amp;rucker</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>The system&apos;s printer</source>
        <translation>Drucker des Systems</translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <comment>printer</comment>
        <translation>%1 (zurzeit nicht da)</translation>
    </message>
</context>
<context>
    <name>parkdesk::SharingCard</name>
    <message>
        <source>What is free, for other programs</source>
        <translation>Was frei ist, für andere Programme</translation>
    </message>
    <message>
        <source>&amp;Tell it by HTTP, read only</source>
        <translation>Über H&amp;TTP sagen, nur zum Lesen</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>Counts of each lot and vehicle type, no plate and no name. 127.0.0.1 is reached by this computer alone, 0.0.0.0 by all that reach it.</source>
        <translation>Anzahlen je Parkplatz und Fahrzeugart, kein Kennzeichen und kein Name. 127.0.0.1 erreicht nur dieser Rechner selbst, 0.0.0.0 jeder, der ihn erreicht.</translation>
    </message>
    <message>
        <source>This is no IP address.</source>
        <translation>Das ist keine IP-Adresse.</translation>
    </message>
    <message>
        <source>This address and port cannot be used. Another program has the port, or the address is not of this computer.</source>
        <translation>Diese Adresse mit diesem Port geht nicht. Ein anderes Programm hat den Port, oder die Adresse ist nicht von diesem Rechner.</translation>
    </message>
    <message>
        <source>Told at %1</source>
        <translation>Zu lesen unter %1</translation>
    </message>
    <message>
        <source>Nothing is told.</source>
        <translation>Es wird nichts gesagt.</translation>
    </message>
</context>
<context>
    <name>parkdesk::ShortcutsPage</name>
    <message>
        <source>All shortcuts</source>
        <translation>Alle Tastenkürzel</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Every deed is also in the menu and in the list of commands.</source>
        <translation>Alles steht auch im Menü und in der Liste der Befehle.</translation>
    </message>
</context>
<context>
    <name>parkdesk::SignCard</name>
    <message>
        <source>%1: %2</source>
        <comment>what a rule is about, its sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>On the sign and the receipt</source>
        <translation>Auf Schild und Quittung</translation>
    </message>
    <message>
        <source>Language of your names</source>
        <translation>Sprache Ihrer Namen</translation>
    </message>
    <message>
        <source>Your names of rules in another language: choose it, then type them in the rules.</source>
        <translation>Ihre Namen der Regeln in einer anderen Sprache: diese wählen, dann in den Regeln tippen.</translation>
    </message>
</context>
<context>
    <name>parkdesk::SizeChart</name>
    <message>
        <source>%1 on %2, %3 on %4</source>
        <translation>%1 am %2, %3 am %4</translation>
    </message>
    <message>
        <source>Two days are needed for a line.</source>
        <translation>Für eine Linie braucht es zwei Tage.</translation>
    </message>
</context>
<context>
    <name>parkdesk::SpeedBars</name>
    <message>
        <source>%1: half within %2, 95 of 100 within %3, promised %4</source>
        <translation>%1: die Hälfte binnen %2, 95 von 100 binnen %3, versprochen %4</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>taken, promised</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Nothing was asked in the last hour.</source>
        <translation>In der letzten Stunde wurde nichts gefragt.</translation>
    </message>
    <message>
        <source>half of all</source>
        <translation>die Hälfte</translation>
    </message>
    <message>
        <source>95 of 100</source>
        <translation>95 von 100</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>Versprechen</translation>
    </message>
</context>
<context>
    <name>parkdesk::SpendBars</name>
    <message>
        <source>%1: %2</source>
        <comment>month, amount</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>parkdesk::SpendCard</name>
    <message>
        <source>Paid by month</source>
        <translation>Bezahlt nach Monat</translation>
    </message>
    <message>
        <source>Nothing was paid in the last year.</source>
        <translation>Im letzten Jahr wurde nichts bezahlt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>month, paid</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Parks most at</source>
        <translation>Parkt am meisten in</translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s)</source>
        <translation>
            <numerusform>%n Aufenthalt</numerusform>
            <numerusform>%n Aufenthalte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parkdesk::SpotCard</name>
    <message>
        <source>Enter Here</source>
        <translation>Hier einlassen</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>Take Payment</source>
        <translation>Kassieren</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Verlängern</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Umsetzen</translation>
    </message>
    <message>
        <source>Open Stay</source>
        <translation>Aufenthalt</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Angekommen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Stornieren</translation>
    </message>
    <message>
        <source>Close Spot</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Open Again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Chosen spot</source>
        <translation>Gewählter Platz</translation>
    </message>
    <message>
        <source>No spot chosen</source>
        <translation>Kein Platz gewählt</translation>
    </message>
    <message>
        <source>Over time %1</source>
        <comment>duration</comment>
        <translation>Über der Zeit %1</translation>
    </message>
    <message>
        <source>Place %1 of %2: next</source>
        <translation>Stellplatz %1 von %2: nächster</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>ohne Ende</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>%1, ticket %2</source>
        <translation>%1, Ticket %2</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <translation>%1, vor %2</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>bezahlt</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>time</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>plate, time</comment>
        <translation>%1 ab %2</translation>
    </message>
    <message>
        <source>Free near:</source>
        <translation>Frei daneben:</translation>
    </message>
    <message>
        <source>%1, nothing to pay</source>
        <translation>%1, nichts zu zahlen</translation>
    </message>
    <message>
        <source>%1, to pay %2</source>
        <translation>%1, zu zahlen %2</translation>
    </message>
</context>
<context>
    <name>parkdesk::SpotInspector</name>
    <message>
        <source>&amp;Labels</source>
        <translation>&amp;Namen</translation>
    </message>
    <message>
        <source>&amp;Zone</source>
        <translation>&amp;Zone</translation>
    </message>
    <message>
        <source>Vehicle types</source>
        <translation>Fahrzeugarten</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>charging</source>
        <translation>mit Ladepunkt</translation>
    </message>
    <message>
        <source>accessible</source>
        <translation>barrierefrei</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>überdacht</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>vorbehalten</translation>
    </message>
    <message>
        <source>permit</source>
        <translation>Dauerparker</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Turned by</source>
        <translation>Gedreht um</translation>
    </message>
    <message>
        <source>From the edge at the start</source>
        <translation>Vom Rand am Anfang</translation>
    </message>
    <message>
        <source>From the upper edge</source>
        <translation>Vom oberen Rand</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Stellplätze</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Lage</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Drehen</translation>
    </message>
    <message>
        <source>No spot chosen</source>
        <translation>Kein Platz gewählt</translation>
    </message>
    <message>
        <source>Spot %1</source>
        <translation>Platz %1</translation>
    </message>
    <message numerus="yes">
        <source>%n spots</source>
        <translation>
            <numerusform>%n Platz</numerusform>
            <numerusform>%n Plätze</numerusform>
        </translation>
    </message>
    <message>
        <source>no zone</source>
        <translation>keine Zone</translation>
    </message>
    <message>
        <source>Labels %1</source>
        <translation>Namen %1</translation>
    </message>
    <message>
        <source>Zone %1</source>
        <translation>Zone %1</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Maße</translation>
    </message>
</context>
<context>
    <name>parkdesk::SpotRows</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <comment>first and last label</comment>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>Vehicle type</source>
        <translation>Fahrzeugart</translation>
    </message>
    <message>
        <source>Spots</source>
        <translation>Stellplätze</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Bezeichnungen</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Ergibt</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Truck</source>
        <translation>Lkw</translation>
    </message>
    <message>
        <source>Bike, scooty</source>
        <translation>Motorrad, Roller</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Fahrrad</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>Number of spots: %1</source>
        <translation>Zahl der Stellplätze: %1</translation>
    </message>
    <message>
        <source>Labels: %1</source>
        <translation>Bezeichnungen: %1</translation>
    </message>
    <message>
        <source>A lot needs at least one spot.</source>
        <translation>Ein Parkplatz braucht mindestens einen Stellplatz.</translation>
    </message>
</context>
<context>
    <name>parkdesk::StaffModel</name>
    <message>
        <source>, </source>
        <comment>between roles</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>owner: all roles</source>
        <translation>Inhaber: alle Rollen</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>abgeschaltet</translation>
    </message>
    <message>
        <source>PIN set</source>
        <translation>PIN gesetzt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>May act as</source>
        <translation>Arbeitet als</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt da</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>PIN, second factor</source>
        <translation>PIN, zweiter Faktor</translation>
    </message>
    <message>
        <source>second factor</source>
        <translation>zweiter Faktor</translation>
    </message>
</context>
<context>
    <name>parkdesk::StaffPage</name>
    <message>
        <source>&amp;Add a Person</source>
        <translation>&amp;Person hinzufügen</translation>
    </message>
    <message>
        <source>Reading who works here …</source>
        <translation>Das Personal wird gelesen …</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 may log in now. Hand over the password in person.</source>
        <translation>%1 darf sich jetzt anmelden. Geben Sie das Passwort persönlich weiter.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>The list could not be read. %1</source>
        <translation>Die Liste konnte nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>Nothing was read yet.</source>
        <translation>Noch wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>Accounts: %1</source>
        <translation>Konten: %1</translation>
    </message>
    <message>
        <source>Accounts: %1, switched off: %2</source>
        <translation>Konten: %1, abgeschaltet: %2</translation>
    </message>
</context>
<context>
    <name>parkdesk::StartPage</name>
    <message>
        <source>Another Parkdesk works with this database: process %1 on the computer %2. Close it there, then try again.</source>
        <translation>Ein anderes Parkdesk arbeitet mit dieser Datenbank: Prozess %1 auf dem Computer %2. Schließen Sie es dort und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Another Parkdesk works with this database: process %1 of %2 on the computer %3. Close it there, then try again.</source>
        <translation>Ein anderes Parkdesk arbeitet mit dieser Datenbank: Prozess %1 von %2 auf dem Computer %3. Schließen Sie es dort und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This database has the form %1, and this Parkdesk knows forms up to %2. Update Parkdesk on this computer.</source>
        <translation>Diese Datenbank hat die Form %1, und dieses Parkdesk kennt Formen bis %2. Aktualisieren Sie Parkdesk auf diesem Computer.</translation>
    </message>
    <message>
        <source>This office has no desk yet. Add one by parkdeskctl lot add, then try again.</source>
        <translation>Dieses Büro hat noch keinen Schalter. Legen Sie einen mit parkdeskctl lot add an und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Opening the office</source>
        <translation>Büro wird geöffnet</translation>
    </message>
    <message>
        <source>Parkdesk opens its database.</source>
        <translation>Parkdesk öffnet seine Datenbank.</translation>
    </message>
    <message>
        <source>The office cannot be opened</source>
        <translation>Das Büro lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Building the demo town</source>
        <translation>Die Beispielstadt wird gebaut</translation>
    </message>
    <message>
        <source>Two lots and fourteen days of their history are made on this computer. It takes some seconds.</source>
        <translation>Zwei Parkplätze und vierzehn Tage ihrer Vergangenheit entstehen auf diesem Computer. Das dauert einige Sekunden.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>parkdesk::StayListCard</name>
    <message>
        <source>Cancel the Booking</source>
        <translation>Buchung stornieren</translation>
    </message>
    <message>
        <source>Keep It</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Cancel the booking of %1 for %2? Its spot is free at once.</source>
        <translation>Die Buchung von %1 für %2 stornieren? Ihr Platz ist sofort frei.</translation>
    </message>
</context>
<context>
    <name>parkdesk::StayPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Why this price</source>
        <translation>Warum dieser Preis</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Deed</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Aufenthalt</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>This vehicle</source>
        <translation>Dieses Fahrzeug</translation>
    </message>
    <message>
        <source>To be explained</source>
        <translation>Zu erklären</translation>
    </message>
    <message>
        <source>Undo the Last Deed of This Stay</source>
        <translation>Letzten Vorgang dieses Aufenthalts zurücknehmen</translation>
    </message>
    <message>
        <source>Deeds</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>Take Payment</source>
        <translation>Kassieren</translation>
    </message>
    <message>
        <source>Arrive</source>
        <translation>Ankommen</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Verlängern</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Umstellen</translation>
    </message>
    <message>
        <source>Correct Plate or Type</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Cancel Booking</source>
        <translation>Buchung stornieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n deed(s), the newest first</source>
        <translation>
            <numerusform>%n Vorgang</numerusform>
            <numerusform>%n Vorgänge, die neuesten zuerst</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy of Its Paper</source>
        <translation>Kopie des Belegs</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Why this price?</source>
        <translation>Warum dieser Preis?</translation>
    </message>
    <message>
        <source>Why This Price?</source>
        <translation>Warum dieser Preis?</translation>
    </message>
</context>
<context>
    <name>parkdesk::StayPanel</name>
    <message>
        <source>booked %1 to %2</source>
        <translation>gebucht %1 bis %2</translation>
    </message>
    <message>
        <source>in since %1</source>
        <translation>drin seit %1</translation>
    </message>
    <message>
        <source>back</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>The connection broke while saving. It is being checked.</source>
        <translation>Die Verbindung brach beim Speichern ab. Es wird geprüft.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>%1 leaves this as it is</source>
        <translation>%1 lässt es, wie es ist</translation>
    </message>
</context>
<context>
    <name>parkdesk::StaysBehindView</name>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>back</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>Stays Behind It</source>
        <translation>Aufenthalte dahinter</translation>
    </message>
    <message>
        <source>Stays behind the figure</source>
        <translation>Aufenthalte hinter der Zahl</translation>
    </message>
    <message>
        <source>Open the Stay</source>
        <translation>Aufenthalt öffnen</translation>
    </message>
    <message>
        <source>Back to the Figures</source>
        <translation>Zurück zu den Zahlen</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date format of QLocale</comment>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day, count</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, the newest ones; narrow the period down to see the others</source>
        <translation>%1, die neuesten; für die übrigen den Zeitraum verkleinern</translation>
    </message>
    <message>
        <source>Nothing stands behind this figure.</source>
        <translation>Hinter dieser Zahl steht nichts.</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>a count of rows</comment>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>They sum to %1</source>
        <comment>a figure</comment>
        <translation>Sie ergeben %1</translation>
    </message>
</context>
<context>
    <name>parkdesk::StaysWindow</name>
    <message>
        <source>In</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Plate or code</source>
        <translation>Kennzeichen, Code</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Spot</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Parkplatz</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Zahlart</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
</context>
<context>
    <name>parkdesk::StepChart</name>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>series, price</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: no price</source>
        <translation>%1: kein Preis</translation>
    </message>
</context>
<context>
    <name>parkdesk::StepItem</name>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>this step</source>
        <translation>dieser Schritt</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>kommt noch</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>detail, state</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>parkdesk::StockBar</name>
    <message>
        <source>%1 occupied, %2 booked, %3 free of %4</source>
        <translation>%1 belegt, %2 gebucht, %3 frei von %4</translation>
    </message>
</context>
<context>
    <name>parkdesk::StockLegend</name>
    <message>
        <source>occupied</source>
        <translation>belegt</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>gebucht</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>Solid is occupied, hatched is booked, hollow is free</source>
        <translation>Voll ist belegt, schraffiert ist gebucht, leer ist frei</translation>
    </message>
</context>
<context>
    <name>parkdesk::Suggestions</name>
    <message>
        <source>What it could be</source>
        <translation>Was es sein könnte</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 %2 choose   %3 does it   %4 closes the list</source>
        <translation>%1 %2 wählen   %3 tut es   %4 schließt die Liste</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>%1 %2 choose   %3 does it   %5 opens the stay   %4 closes the list</source>
        <translation>%1 %2 wählen   %3 tut es   %5 öffnet den Aufenthalt   %4 schließt die Liste</translation>
    </message>
</context>
<context>
    <name>parkdesk::SealedStack</name>
    <message>
        <source>Give the Password</source>
        <translation>Passwort eingeben</translation>
    </message>
</context>
<context>
    <name>parkdesk::SupportPage</name>
    <message>
        <source>&amp;New Ticket</source>
        <translation>&amp;Neue Anfrage</translation>
    </message>
    <message>
        <source>You came by PIN: what drivers wrote stays sealed until you give your password.</source>
        <translation>Sie kamen mit der PIN: Was Fahrer schrieben, bleibt versiegelt, bis Sie Ihr Passwort geben.</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Teile dieser Seite</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Open a New Ticket…</source>
        <translation>Neue Anfrage eröffnen …</translation>
    </message>
    <message>
        <source>Next Ticket</source>
        <translation>Nächste Anfrage</translation>
    </message>
    <message>
        <source>Ticket Before</source>
        <translation>Anfrage davor</translation>
    </message>
    <message>
        <source>Take the Chosen Ticket</source>
        <translation>Gewählte Anfrage übernehmen</translation>
    </message>
    <message>
        <source>Close the Chosen Ticket, or Open It Again</source>
        <translation>Gewählte Anfrage schließen oder wieder öffnen</translation>
    </message>
    <message>
        <source>Next Part of Support</source>
        <translation>Nächster Teil der Anfragen</translation>
    </message>
</context>
<context>
    <name>parkdesk::SuspendDeed</name>
    <message>
        <source>Suspend</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Suspend the Account</source>
        <translation>Konto sperren</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Colleagues read it; it is sealed like the name.</source>
        <translation>Kollegen lesen ihn; er ist versiegelt wie der Name.</translation>
    </message>
    <message>
        <source>Suspend %1</source>
        <comment>driver</comment>
        <translation>%1 sperren</translation>
    </message>
    <message>
        <source>They can no longer log in or be booked for. A vehicle that is inside leaves as usual, and bookings that are made stay.</source>
        <translation>Die Person kann sich nicht mehr anmelden, und für sie wird nicht mehr gebucht. Ein Fahrzeug, das drinnen ist, fährt wie immer aus, und Buchungen bleiben.</translation>
    </message>
    <message>
        <source>%1 is suspended.</source>
        <translation>%1 ist gesperrt.</translation>
    </message>
</context>
<context>
    <name>parkdesk::TalkView</name>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Fahrer</translation>
    </message>
    <message>
        <source>Note by %1</source>
        <translation>Notiz von %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who and when, how far the mail is</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>(emptied with the driver&apos;s account)</source>
        <translation>(mit dem Konto des Fahrers geleert)</translation>
    </message>
</context>
<context>
    <name>parkdesk::TariffEditor</name>
    <message>
        <source>%1, %2</source>
        <comment>name of a rule, its price</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Add an example</source>
        <translation>Beispiel hinzufügen</translation>
    </message>
</context>
<context>
    <name>parkdesk::TariffsPage</name>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>gilt</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>ruht</translation>
    </message>
    <message>
        <source>past</source>
        <translation>vorbei</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>Tariffs</source>
        <translation>Tarife</translation>
    </message>
    <message>
        <source>Copy from Sample…</source>
        <translation>Aus Muster …</translation>
    </message>
    <message>
        <source>&amp;Laboratory</source>
        <translation>&amp;Labor</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Veröffentlichen …</translation>
    </message>
    <message>
        <source>Versions and drafts</source>
        <translation>Versionen und Entwürfe</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>More: calendar, examples, import, export</source>
        <translation>Mehr: Kalender, Beispiele, Import, Export</translation>
    </message>
    <message>
        <source>v%1</source>
        <comment>version</comment>
        <translation>v%1</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation>Entwurf gesichert %1</translation>
    </message>
    <message>
        <source>Published. It holds from %1 on.</source>
        <translation>Veröffentlicht. Gilt ab %1.</translation>
    </message>
    <message>
        <source>Undo a Change of the Tariff</source>
        <translation>Änderung des Tarifs rückgängig machen</translation>
    </message>
    <message>
        <source>Redo a Change of the Tariff</source>
        <translation>Änderung des Tarifs wiederholen</translation>
    </message>
    <message>
        <source>Publish the Tariff…</source>
        <translation>Tarif veröffentlichen …</translation>
    </message>
    <message>
        <source>Replay Past Stays…</source>
        <translation>Vergangenes Parken nachrechnen …</translation>
    </message>
    <message>
        <source>Import a Tariff…</source>
        <translation>Tarif importieren …</translation>
    </message>
    <message>
        <source>Export the Tariff…</source>
        <translation>Tarif exportieren …</translation>
    </message>
    <message>
        <source>Begin a New Tariff</source>
        <translation>Neuen Tarif beginnen</translation>
    </message>
    <message>
        <source>Show the Examples</source>
        <translation>Beispiele zeigen</translation>
    </message>
    <message>
        <source>Show the Calendar</source>
        <translation>Kalender zeigen</translation>
    </message>
    <message>
        <source>Drop This Draft</source>
        <translation>Diesen Entwurf verwerfen</translation>
    </message>
    <message>
        <source>Show or Hide Short Names of Rules</source>
        <translation>Kurznamen der Regeln zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Take away what the field says</source>
        <translation>Wegnehmen, was das Feld sagt</translation>
    </message>
    <message>
        <source>Move the rule up</source>
        <translation>Regel nach oben</translation>
    </message>
    <message>
        <source>Move the rule down</source>
        <translation>Regel nach unten</translation>
    </message>
    <message>
        <source>More for the rule</source>
        <translation>Mehr zur Regel</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Draft of %1</source>
        <translation>Entwurf von %1</translation>
    </message>
    <message>
        <source>v%1, %2, from %3</source>
        <translation>v%1, %2, ab %3</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>Neuer Entwurf</translation>
    </message>
    <message>
        <source>v%1 %2</source>
        <comment>version, standing</comment>
        <translation>v%1 %2</translation>
    </message>
    <message>
        <source>The amounts of the sample were in %1.</source>
        <translation>Die Beträge des Musters waren in %1.</translation>
    </message>
    <message>
        <source>Copy a sample</source>
        <translation>Muster übernehmen</translation>
    </message>
    <message>
        <source>Import a Tariff</source>
        <translation>Tarif importieren</translation>
    </message>
    <message>
        <source>Tariffs (*.json)</source>
        <translation>Tarife (*.json)</translation>
    </message>
    <message>
        <source>Import a tariff</source>
        <translation>Tarif importieren</translation>
    </message>
    <message>
        <source>%1 was not imported: %2 (%3)</source>
        <comment>file, why, where in it</comment>
        <translation>%1 wurde nicht importiert: %2 (%3)</translation>
    </message>
    <message>
        <source>Export the Tariff</source>
        <translation>Tarif exportieren</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportiert nach %1</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>An example does not hold, or the checker found a mistake. Mend it before publishing.</source>
        <translation>Ein Beispiel stimmt nicht oder die Prüfung fand einen Fehler. Beheben Sie ihn vor dem Veröffentlichen.</translation>
    </message>
</context>
<context>
    <name>parkdesk::TemplatesCard</name>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Language of the mail</source>
        <translation>Sprache der Mail</translation>
    </message>
    <message>
        <source>As people see it</source>
        <translation>Wie man sie sieht</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Form of the mail</source>
        <translation>Form der Mail</translation>
    </message>
    <message>
        <source>with an example</source>
        <translation>mit einem Beispiel</translation>
    </message>
    <message>
        <source>The mail</source>
        <translation>Die Mail</translation>
    </message>
</context>
<context>
    <name>parkdesk::TestMailCard</name>
    <message>
        <source>Test Mail</source>
        <translation>Testmail</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>A&amp;n</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Spra&amp;che</translation>
    </message>
    <message>
        <source>S&amp;end Test Mail</source>
        <translation>Testmail schick&amp;en</translation>
    </message>
    <message>
        <source>An address whose mail you can read.</source>
        <translation>Eine Adresse, deren Post Sie lesen können.</translation>
    </message>
    <message>
        <source>It is queued.</source>
        <translation>Sie steht an.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>It did not go: %1. It is tried again.</source>
        <translation>Sie ging nicht: %1. Es wird wieder versucht.</translation>
    </message>
    <message>
        <source>It is queued, but cannot go from this computer: the server&apos;s password is not here.</source>
        <translation>Sie steht an, kann aber von diesem Rechner nicht gehen: das Passwort des Servers ist nicht hier.</translation>
    </message>
    <message>
        <source>It is queued and goes within seconds.</source>
        <translation>Sie steht an und geht in Sekunden.</translation>
    </message>
    <message>
        <source>It is being sent …</source>
        <translation>Sie wird geschickt …</translation>
    </message>
    <message>
        <source>The mail server took it at %1. Look into the mailbox.</source>
        <translation>Der Mailserver nahm sie um %1 an. Sehen Sie ins Postfach.</translation>
    </message>
    <message>
        <source>The mail server took it. Look into the mailbox.</source>
        <translation>Der Mailserver nahm sie an. Sehen Sie ins Postfach.</translation>
    </message>
    <message>
        <source>It was not delivered.</source>
        <translation>Sie wurde nicht zugestellt.</translation>
    </message>
    <message>
        <source>It was not delivered: %1.</source>
        <translation>Sie wurde nicht zugestellt: %1.</translation>
    </message>
    <message>
        <source>It was dropped.</source>
        <translation>Sie wurde verworfen.</translation>
    </message>
</context>
<context>
    <name>parkdesk::TicketListCard</name>
    <message>
        <source>About</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Eröffnet</translation>
    </message>
    <message>
        <source>Reading the tickets …</source>
        <translation>Die Anfragen werden gelesen …</translation>
    </message>
    <message>
        <source>Which tickets are listed</source>
        <translation>Welche Anfragen aufgeführt sind</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Answer the Chosen Ticket</source>
        <translation>Gewählte Anfrage beantworten</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>which, how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nobody has turned to you yet.</source>
        <translation>Noch hat sich niemand an Sie gewandt.</translation>
    </message>
    <message>
        <source>None of these.</source>
        <translation>Keine davon.</translation>
    </message>
    <message>
        <source>New Ticket</source>
        <translation>Neue Anfrage</translation>
    </message>
</context>
<context>
    <name>parkdesk::TicketPanel</name>
    <message>
        <source>Choose a ticket to read and answer it.</source>
        <translation>Wählen Sie eine Anfrage, um sie zu lesen und zu beantworten.</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Verknüpfen</translation>
    </message>
    <message>
        <source>Another Visit…</source>
        <translation>Anderer Besuch …</translation>
    </message>
    <message>
        <source>&amp;Take It</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>Ticket or plate of the visit that this is about</source>
        <translation>Ticket oder Kennzeichen des Besuchs, um den es geht</translation>
    </message>
    <message>
        <source>Ticket or plate</source>
        <translation>Ticket oder Kennzeichen</translation>
    </message>
    <message>
        <source>What is written down</source>
        <translation>Was aufgeschrieben wird</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Driver Said</source>
        <translation>Fahrer sagte</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What is said next</source>
        <translation>Was als Nächstes gesagt wird</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>Seen to by</source>
        <translation>Kümmert sich</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number of a ticket, what it is about</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>somebody who left no address</source>
        <translation>jemand, der keine Adresse hinterließ</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (Sie)</translation>
    </message>
    <message>
        <source>&amp;Open Again</source>
        <translation>Wieder ö&amp;ffnen</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1, %2, %3 to %4</source>
        <comment>plate, lot, from, until</comment>
        <translation>%1, %2, %3 bis %4</translation>
    </message>
    <message>
        <source>No mail address is known: tell them yourself, and write down here what.</source>
        <translation>Es ist keine Mailadresse bekannt: Sagen Sie es selbst, und schreiben Sie hier auf, was.</translation>
    </message>
    <message>
        <source>Goes by mail to %1.</source>
        <translation>Geht als Mail an %1.</translation>
    </message>
    <message>
        <source>&amp;Write Down</source>
        <translation>&amp;Aufschreiben</translation>
    </message>
    <message>
        <source>What they said by phone, by mail or at the desk. The ticket is open again.</source>
        <translation>Was am Telefon, per Mail oder am Schalter gesagt wurde. Die Anfrage ist wieder offen.</translation>
    </message>
    <message>
        <source>Only colleagues read it.</source>
        <translation>Nur Kollegen lesen es.</translation>
    </message>
    <message>
        <source>The answer to %1 is on its way.</source>
        <translation>Die Antwort auf %1 ist unterwegs.</translation>
    </message>
    <message>
        <source>Written down in %1.</source>
        <translation>In %1 aufgeschrieben.</translation>
    </message>
    <message>
        <source>%1 is yours.</source>
        <translation>%1 übernehmen Sie.</translation>
    </message>
    <message>
        <source>%1 is open again.</source>
        <translation>%1 ist wieder offen.</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>%1 ist geschlossen.</translation>
    </message>
    <message>
        <source>No visit is called so.</source>
        <translation>So heißt kein Besuch.</translation>
    </message>
    <message>
        <source>The ticket is about that visit now.</source>
        <translation>Die Anfrage betrifft jetzt diesen Besuch.</translation>
    </message>
    <message>
        <source>The ticket is about no visit.</source>
        <translation>Die Anfrage betrifft keinen Besuch.</translation>
    </message>
    <message>
        <source>This is no JPEG or PNG picture.</source>
        <translation>Das ist kein JPEG- oder PNG-Bild.</translation>
    </message>
    <message>
        <source>The file is larger than 5 MB.</source>
        <translation>Die Datei ist größer als 5 MB.</translation>
    </message>
    <message>
        <source>That is another driver&apos;s visit.</source>
        <translation>Das ist der Besuch eines anderen Fahrers.</translation>
    </message>
</context>
<context>
    <name>parkdesk::TicketsCard</name>
    <message>
        <source>Tickets and Reviews</source>
        <translation>Anfragen und Bewertungen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Tickets and reviews of the driver</source>
        <translation>Anfragen und Bewertungen des Fahrers</translation>
    </message>
    <message>
        <source>Open the Ticket or the Visit</source>
        <translation>Anfrage oder Besuch öffnen</translation>
    </message>
</context>
<context>
    <name>parkdesk::Toast</name>
    <message>
        <source>%1. %2</source>
        <comment>figure, sentence</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>parkdesk::TodayPage</name>
    <message>
        <source>Choose Tiles…</source>
        <translation>Kacheln wählen …</translation>
    </message>
    <message>
        <source>Your Tiles</source>
        <translation>Ihre Kacheln</translation>
    </message>
    <message>
        <source>Show this page after log-in, unless in attendant mode</source>
        <translation>Diese Seite nach der Anmeldung zeigen, außer als Parkwart</translation>
    </message>
    <message>
        <source>No tile is chosen.</source>
        <translation>Es ist keine Kachel gewählt.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Choose the Tiles of the Start Page…</source>
        <translation>Kacheln der Startseite wählen …</translation>
    </message>
    <message>
        <source>Read the Figures Again</source>
        <translation>Zahlen neu lesen</translation>
    </message>
    <message>
        <source>tiles, in their order</source>
        <translation>Kacheln in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>show or hide</source>
        <translation>zeigen oder verbergen</translation>
    </message>
    <message>
        <source>move up</source>
        <translation>nach oben</translation>
    </message>
    <message>
        <source>move down</source>
        <translation>nach unten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>parkdesk::TopBar</name>
    <message>
        <source>Search and commands</source>
        <translation>Suche und Befehle</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Parkdesk</source>
        <translation>Parkdesk</translation>
    </message>
    <message>
        <source>Log &amp;Out</source>
        <translation>&amp;Abmelden</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Sperren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Your &amp;Account</source>
        <translation>Ihr &amp;Konto</translation>
    </message>
    <message>
        <source>%1: account, lock, log out</source>
        <translation>%1: Konto, sperren, abmelden</translation>
    </message>
    <message>
        <source>%1 ▾</source>
        <comment>mode, opens a menu</comment>
        <translation>%1 ▾</translation>
    </message>
    <message>
        <source>%1: switch the mode</source>
        <translation>%1: Arbeitsweise wechseln</translation>
    </message>
</context>
<context>
    <name>parkdesk::TouchKey</name>
    <message>
        <source>%1, %2</source>
        <comment>key, what it leads to</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>parkdesk::TrialCard</name>
    <message>
        <source>Trial run</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Run Again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilennummern</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>Why rows are bad or odd</source>
        <translation>Warum Zeilen schlecht oder seltsam sind</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Wählen Sie zuerst eine Datei.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Übernahme</translation>
    </message>
    <message>
        <source>nothing is written yet</source>
        <translation>noch ist nichts geschrieben</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>readings</source>
        <translation>Zählerstände</translation>
    </message>
    <message>
        <source>new stays</source>
        <translation>neue Aufenthalte</translation>
    </message>
    <message>
        <source>readings came in</source>
        <translation>Zählerstände übernommen</translation>
    </message>
    <message>
        <source>stays came in</source>
        <translation>Aufenthalte übernommen</translation>
    </message>
    <message>
        <source>here already, skipped</source>
        <translation>schon da, ausgelassen</translation>
    </message>
    <message>
        <source>bad, to the reject file</source>
        <translation>schlecht, in die Fehlerdatei</translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) have no time out: still inside.</source>
        <translation>
            <numerusform>%n Aufenthalt ohne Ausfahrt: noch drinnen.</numerusform>
            <numerusform>%n Aufenthalte ohne Ausfahrt: noch drinnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>An earlier run came as far as line %1.</source>
        <translation>Ein früherer Lauf kam bis Zeile %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) lie below zero: kept as they are.</source>
        <translation>
            <numerusform>%n Zählerstand liegt unter null: bleibt, wie er ist.</numerusform>
            <numerusform>%n Zählerstände liegen unter null: bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) lie beyond the capacity: kept as they are.</source>
        <translation>
            <numerusform>%n Zählerstand liegt über der Fassung: bleibt, wie er ist.</numerusform>
            <numerusform>%n Zählerstände liegen über der Fassung: bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lot(s) are new.</source>
        <translation>
            <numerusform>%n Parkplatz ist neu.</numerusform>
            <numerusform>%n Parkplätze sind neu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spot(s) have rows of their own.</source>
        <translation>
            <numerusform>%n Platz hat eine eigene Zeile.</numerusform>
            <numerusform>%n Plätze haben eigene Zeilen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) were counted and not read.</source>
        <translation>
            <numerusform>%n Benutzer wurde gezählt, nicht gelesen.</numerusform>
            <numerusform>%n Benutzer wurden gezählt, nicht gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vehicle(s) that are inside can leave by this file.</source>
        <translation>
            <numerusform>%n Fahrzeug, das drin ist, kann nach dieser Datei ausfahren.</numerusform>
            <numerusform>%n Fahrzeuge, die drin sind, können nach dieser Datei ausfahren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vehicle(s) that were inside have left by this file.</source>
        <translation>
            <numerusform>%n Fahrzeug, das drin war, ist nach dieser Datei ausgefahren.</numerusform>
            <numerusform>%n Fahrzeuge, die drin waren, sind nach dieser Datei ausgefahren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spot(s) are only counted by their lots and get numbers.</source>
        <translation>
            <numerusform>%n Platz ist nur von seinem Parkplatz gezählt und bekommt eine Nummer.</numerusform>
            <numerusform>%n Plätze sind nur von ihren Parkplätzen gezählt und bekommen Nummern.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parkdesk::TryItCard</name>
    <message>
        <source>Try it</source>
        <translation>Probieren</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Must Hold</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Why this price</source>
        <translation>Warum dieser Preis</translation>
    </message>
    <message>
        <source>Vehicle type</source>
        <translation>Fahrzeugart</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Einfahrt</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Ausfahrt</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Groups: member</source>
        <translation>Gruppen: member</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>This stay must cost this much: an example of the tariff</source>
        <translation>Dieses Parken muss so viel kosten: ein Beispiel des Tarifs</translation>
    </message>
    <message>
        <source>Examples…</source>
        <translation>Beispiele …</translation>
    </message>
    <message>
        <source>A rule is not complete yet.</source>
        <translation>Eine Regel ist noch nicht vollständig.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>amount, length of stay</comment>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>version, amount, change</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1 of %2 hold</source>
        <translation>%1 von %2 stimmen</translation>
    </message>
    <message>
        <source>%1 of %2 examples hold</source>
        <translation>%1 von %2 Beispielen stimmen</translation>
    </message>
</context>
<context>
    <name>parkdesk::UndoPanel</name>
    <message>
        <source>back</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>Take a payment back</source>
        <translation>Eine Zahlung zurücknehmen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Cash to give back</source>
        <translation>Bar zurückzugeben</translation>
    </message>
    <message>
        <source>Back to the card</source>
        <translation>Zurück auf die Karte</translation>
    </message>
    <message>
        <source>Receipt of the payment</source>
        <translation>Quittung der Zahlung</translation>
    </message>
    <message>
        <source>Possible until</source>
        <translation>Möglich bis</translation>
    </message>
    <message>
        <source>The vehicle is inside again, on its spot or an equal one, and has to pay when it leaves. The payment stays in the book; giving it back gets a receipt number of its own.</source>
        <translation>Das Fahrzeug ist wieder drinnen, auf seinem oder einem gleichen Platz, und zahlt bei der Ausfahrt. Die Zahlung bleibt im Buch; die Rückgabe bekommt eine eigene Quittungsnummer.</translation>
    </message>
    <message>
        <source>The stay has to be paid again. The payment stays in the book; giving it back gets a receipt number of its own.</source>
        <translation>Der Aufenthalt ist noch einmal zu zahlen. Die Zahlung bleibt im Buch; die Rückgabe bekommt eine eigene Quittungsnummer.</translation>
    </message>
    <message>
        <source>Wrong vehicle</source>
        <translation>Falsches Fahrzeug</translation>
    </message>
    <message>
        <source>Vehicle did not leave</source>
        <translation>Fahrzeug fuhr nicht aus</translation>
    </message>
    <message>
        <source>Wrong way of payment</source>
        <translation>Falsche Zahlungsart</translation>
    </message>
    <message>
        <source>Paid twice</source>
        <translation>Doppelt gezahlt</translation>
    </message>
    <message>
        <source>Money not received</source>
        <translation>Geld nicht erhalten</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Type it, or choose with the arrow down</source>
        <translation>Tippen oder mit Pfeil ab wählen</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Give Back %1</source>
        <translation>%1 zurückgeben</translation>
    </message>
    <message>
        <source>a payment is taken back</source>
        <translation>eine Zahlung wird zurückgenommen</translation>
    </message>
    <message>
        <source>%1 %2 of %3 goes back: it needs a reason.</source>
        <translation>%1 %2 von %3 gehen zurück: das braucht einen Grund.</translation>
    </message>
    <message>
        <source>paid and went out at %1 · ticket %2</source>
        <translation>bezahlt und um %1 hinausgefahren · Ticket %2</translation>
    </message>
    <message>
        <source>paid at %1 · ticket %2</source>
        <translation>um %1 bezahlt · Ticket %2</translation>
    </message>
</context>
<context>
    <name>parkdesk::UnplacedStrip</name>
    <message>
        <source>Bookings without a place</source>
        <translation>Buchungen ohne Platz</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>vehicle type, duration</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>more bookings</comment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>%1 of %2: %3, %4</source>
        <translation>%1 von %2: %3, %4</translation>
    </message>
</context>
<context>
    <name>parkdesk::VehiclesCard</name>
    <message>
        <source>Vehicles</source>
        <translation>Fahrzeuge</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt da</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Noch keines.</translation>
    </message>
    <message>
        <source>&amp;Plate</source>
        <translation>&amp;Kennzeichen</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>Add the Vehicle</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Use First</source>
        <translation>Zuerst nehmen</translation>
    </message>
    <message>
        <source>Add a vehicle</source>
        <translation>Ein Fahrzeug hinzufügen</translation>
    </message>
    <message>
        <source>Vehicle type</source>
        <translation>Fahrzeugart</translation>
    </message>
    <message>
        <source>This driver has it already.</source>
        <translation>Dieser Fahrer hat es schon.</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 ist hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 is theirs no longer; its stays remain.</source>
        <translation>%1 gehört nicht mehr dazu; die Aufenthalte bleiben.</translation>
    </message>
    <message>
        <source>%1 is meant when no vehicle is named.</source>
        <translation>%1 ist gemeint, wenn kein Fahrzeug genannt wird.</translation>
    </message>
</context>
<context>
    <name>parkdesk::WaitLine</name>
    <message>
        <source>Still reading…</source>
        <translation>Es wird noch gelesen …</translation>
    </message>
</context>
<context>
    <name>parkdesk::WaitingList</name>
    <message>
        <source>No. %1</source>
        <comment>rank in a list</comment>
        <translation>Nr. %1</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Warteliste</translation>
    </message>
    <message>
        <source>Take the Offer</source>
        <translation>Angebot annehmen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Austragen</translation>
    </message>
    <message>
        <source>Open Driver</source>
        <translation>Fahrer öffnen</translation>
    </message>
    <message>
        <source>Open Stay</source>
        <translation>Aufenthalt öffnen</translation>
    </message>
    <message>
        <source>Take the Offer of Who Waits</source>
        <translation>Angebot für Wartende annehmen</translation>
    </message>
    <message>
        <source>Really Withdraw</source>
        <translation>Wirklich austragen</translation>
    </message>
    <message>
        <source>%1 has the place: code %2</source>
        <comment>vehicle, booking code</comment>
        <translation>%1 hat den Platz: Code %2</translation>
    </message>
    <message>
        <source>%1 waits no longer.</source>
        <comment>vehicle</comment>
        <translation>%1 wartet nicht mehr.</translation>
    </message>
</context>
<context>
    <name>parkdesk::WaitingModel</name>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>offer is over</source>
        <translation>Angebot vorbei</translation>
    </message>
    <message>
        <source>offered until %1 · %2 left</source>
        <comment>time, length</comment>
        <translation>angeboten bis %1 · noch %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>end, length</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>any</source>
        <comment>spot</comment>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>only %1</source>
        <comment>spot</comment>
        <translation>nur %1</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>rank in a list</comment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Plate or code</source>
        <translation>Kennzeichen oder Code</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Parkplatz</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Spot</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Waits since</source>
        <translation>Wartet seit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>parkdesk::WallDisplay</name>
    <message>
        <source>All spots</source>
        <translation>Alle Plätze</translation>
    </message>
    <message>
        <source>Without a zone</source>
        <translation>Ohne Zone</translation>
    </message>
    <message>
        <source>Wall display</source>
        <translation>Wandanzeige</translation>
    </message>
</context>
<context>
    <name>parkdesk::WeekCard</name>
    <message>
        <source>Who wins when</source>
        <translation>Wer wann gewinnt</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>Die Woche davor</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>Die Woche danach</translation>
    </message>
    <message>
        <source>week of %1</source>
        <translation>Woche vom %1</translation>
    </message>
</context>
<context>
    <name>parkdesk::WeekPicture</name>
    <message>
        <source>Who wins when</source>
        <translation>Wer wann gewinnt</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>kein Preis</translation>
    </message>
    <message>
        <source>from %1 rule %2</source>
        <translation>ab %1 Regel %2</translation>
    </message>
    <message>
        <source>from %1 no price</source>
        <translation>ab %1 kein Preis</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day, its rules</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <comment>times, rule</comment>
        <translation>%1 bis %2: %3</translation>
    </message>
</context>
<context>
    <name>parkdesk::WhyPrice</name>
    <message>
        <source>Why this price?</source>
        <translation>Warum dieser Preis?</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>What it becomes</source>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No tariff gave this price.</source>
        <translation>Diesen Preis gab kein Tarif.</translation>
    </message>
    <message>
        <source>%1, version %2, as it was valid for this stay</source>
        <translation>%1, Fassung %2, wie sie für diesen Aufenthalt gilt</translation>
    </message>
    <message>
        <source>Paid. Nothing more is due until %1.</source>
        <translation>Bezahlt. Bis %1 ist nichts mehr zu zahlen.</translation>
    </message>
    <message>
        <source>The whole stay</source>
        <translation>Der ganze Aufenthalt</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>Noch zu zahlen</translation>
    </message>
    <message>
        <source>leaves by %1</source>
        <translation>fährt bis %1</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
</context>
<context>
    <name>parkdesk::WindowTable</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>parkdesk::ZoneBars</name>
    <message>
        <source>%1: %2 of %3 free</source>
        <comment>zone, free spots, spots</comment>
        <translation>%1: %2 von %3 frei</translation>
    </message>
</context>
</TS>
