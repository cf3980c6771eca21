<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>FullWords</name>
    <message numerus="yes">
        <source>%n %1 spot(s) free</source>
        <translation>
            <numerusform>%n %1 spot free</numerusform>
            <numerusform>%n %1 spots free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n more lot(s) with places</source>
        <translation>
            <numerusform>%1 · %n more lot with places</numerusform>
            <numerusform>%1 · %n more lots with places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) free</source>
        <translation>
            <numerusform>%n place free</numerusform>
            <numerusform>%n places free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting, longest %1</source>
        <translation>
            <numerusform>%n waiting, since %1</numerusform>
            <numerusform>%n waiting, longest %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vehicle(s) stand there</source>
        <translation>
            <numerusform>%n vehicle stands there</numerusform>
            <numerusform>%n vehicles stand there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n today, each with its reason</source>
        <translation>
            <numerusform>%n today, with its reason</numerusform>
            <numerusform>%n today, each with its reason</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeavingPaperWords</name>
    <message numerus="yes">
        <source>%n vehicle(s)</source>
        <translation>
            <numerusform>%n vehicle</numerusform>
            <numerusform>%n vehicles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message numerus="yes">
        <source>%1 In the queue: %2 %3 first, then %n more.</source>
        <translation>
            <numerusform>%1 In the queue: %2 %3 first, then %n more.</numerusform>
            <numerusform>%1 In the queue: %2 %3 first, then %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n vehicle(s) turned away today.</source>
        <translation>
            <numerusform>%1 %n vehicle turned away today.</numerusform>
            <numerusform>%1 %n vehicles turned away today.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StayWords</name>
    <message numerus="yes">
        <source>%n here</source>
        <comment>stays of a vehicle</comment>
        <translation>
            <numerusform>%n here</numerusform>
            <numerusform>%n here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) moved aside</source>
        <translation>
            <numerusform>%n booking moved aside</numerusform>
            <numerusform>%n bookings moved aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) have no spot now</source>
        <translation>
            <numerusform>%n booking has no spot now</numerusform>
            <numerusform>%n bookings have no spot now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionWords</name>
    <message numerus="yes">
        <source>%n stay(s)</source>
        <translation>
            <numerusform>%n stay</numerusform>
            <numerusform>%n stays</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parkdesk::BoardCards</name>
    <message numerus="yes">
        <source>%n more inside</source>
        <translation>
            <numerusform>%n more inside</numerusform>
            <numerusform>%n more inside</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parkdesk::BookingSheet</name>
    <message numerus="yes">
        <source>%n spot(s) free then</source>
        <translation>
            <numerusform>%n spot free then</numerusform>
            <numerusform>%n spots free then</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>known: %n stay(s) here</source>
        <translation>
            <numerusform>known: %n stay here</numerusform>
            <numerusform>known: %n stays here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parkdesk::CalendarCard</name>
    <message numerus="yes">
        <source>%n day(s) added.</source>
        <translation>
            <numerusform>%n day added.</numerusform>
            <numerusform>%n days added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) taken away.</source>
        <translation>
            <numerusform>%n day taken away.</numerusform>
            <numerusform>%n days taken away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n event(s): %2</source>
        <translation>
            <numerusform>%1: %n event: %2</numerusform>
            <numerusform>%1: %n events: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parkdesk::DeskPage</name>
    <message numerus="yes">
        <source>Scanned %1 and %n more: they wait until this is done.</source>
        <translation>
            <numerusform>Scanned %1 and %n more: they wait until this is done.</numerusform>
            <numerusform>Scanned %1 and %n more: they wait until this is done.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parkdesk::LaboratoryView</name>
    <message numerus="yes">
        <source>the last %n day(s)</source>
        <translation>
            <numerusform>the last day</numerusform>
            <numerusform>the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s)</source>
        <translation>
            <numerusform>%1, %n day</numerusform>
            <numerusform>%1, %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s). Nothing was written.</source>
        <translation>
            <numerusform>%n stay. Nothing was written.</numerusform>
            <numerusform>%n stays. Nothing was written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) have no price by the draft.</source>
        <translation>
            <numerusform>%n stay has no price by the draft.</numerusform>
            <numerusform>%n stays have no price by the draft.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parkdesk::LeavingModel</name>
    <message numerus="yes">
        <source>stands on %n spot(s)</source>
        <translation>
            <numerusform>stands on %n spot</numerusform>
            <numerusform>stands on %n spots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parkdesk::LeavingPage</name>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>%n marked</numerusform>
            <numerusform>%n marked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parkdesk::LotFullCard</name>
    <message numerus="yes">
        <source>%1 was turned away · %n today</source>
        <translation>
            <numerusform>%1 was turned away · %n today</numerusform>
            <numerusform>%1 was turned away · %n today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parkdesk::LotModel</name>
    <message numerus="yes">
        <source>%n vehicle(s) inside</source>
        <translation>
            <numerusform>%n vehicle inside</numerusform>
            <numerusform>%n vehicles inside</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parkdesk::LotsPage</name>
    <message numerus="yes">
        <source>%n sign(s)</source>
        <translation>
            <numerusform>%n sign</numerusform>
            <numerusform>%n signs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parkdesk::MovePanel</name>
    <message numerus="yes">
        <source>%n spot(s) free</source>
        <translation>
            <numerusform>%n spot free</numerusform>
            <numerusform>%n spots free</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parkdesk::SettingsPage</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parkdesk::StayPage</name>
    <message numerus="yes">
        <source>%n deed(s), the newest first</source>
        <translation>
            <numerusform>%n deed</numerusform>
            <numerusform>%n deeds, the newest first</numerusform>
        </translation>
    </message>
</context>
</TS>
