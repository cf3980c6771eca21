<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BookingCards</name>
    <message numerus="yes">
        <source>%1: %n booking(s) due, %2 nobody came, %3 cancelled late</source>
        <comment>day, shares</comment>
        <translation>
            <numerusform>%1: %n booking due, %2 nobody came, %3 cancelled late</numerusform>
            <numerusform>%1: %n bookings due, %2 nobody came, %3 cancelled late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>few data: %n booking(s) due</source>
        <translation>
            <numerusform>few data: %n booking due</numerusform>
            <numerusform>few data: %n bookings due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>columns: %n booking(s) due</source>
        <translation>
            <numerusform>columns: %n booking due</numerusform>
            <numerusform>columns: %n bookings due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CourseCards</name>
    <message numerus="yes">
        <source>week from %1: %2, %n arrival(s)</source>
        <comment>day, amount, count</comment>
        <translation>
            <numerusform>week from %1: %2, %n arrival</numerusform>
            <numerusform>week from %1: %2, %n arrivals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DriverWords</name>
    <message numerus="yes">
        <source>tried %n time(s)</source>
        <translation>
            <numerusform>tried %n time</numerusform>
            <numerusform>tried %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForecastCards</name>
    <message numerus="yes">
        <source>%1: %2 places on average, most %3, of %n readings</source>
        <comment>hour, counts</comment>
        <translation>
            <numerusform>%1: %2 places on average, most %3, of %n reading</numerusform>
            <numerusform>%1: %2 places on average, most %3, of %n readings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Once %n day(s) are known, the next two weeks are shown here.</source>
        <translation>
            <numerusform>Once %n day is known, the next two weeks are shown here.</numerusform>
            <numerusform>Once %n days are known, the next two weeks are shown here.</numerusform>
        </translation>
    </message>
</context>
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
    <name>HealthWords</name>
    <message numerus="yes">
        <source>%1, full in about %n day(s)</source>
        <translation>
            <numerusform>%1, full in about %n day</numerusform>
            <numerusform>%1, full in about %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, with %n finding(s)</source>
        <comment>when, size</comment>
        <translation>
            <numerusform>%1, %2, with %n finding</numerusform>
            <numerusform>%1, %2, with %n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n charge(s) priced again, all is well</source>
        <translation>
            <numerusform>%1, %n charge priced again, all is well</numerusform>
            <numerusform>%1, %n charges priced again, all is well</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n finding(s)</source>
        <translation>
            <numerusform>%1, %n finding</numerusform>
            <numerusform>%1, %n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>being made for %n lot(s)</source>
        <translation>
            <numerusform>being made for %n lot</numerusform>
            <numerusform>being made for %n lots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) are still to be added up</source>
        <translation>
            <numerusform>%n hour is still to be added up</numerusform>
            <numerusform>%n hours are still to be added up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sum(s) do not match the stays and payments, compared %1</source>
        <translation>
            <numerusform>%n sum does not match the stays and payments, compared %1</numerusform>
            <numerusform>%n sums do not match the stays and payments, compared %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>answers in %1, %n program(s) at work</source>
        <translation>
            <numerusform>answers in %1, %n program at work</numerusform>
            <numerusform>answers in %1, %n programs at work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stall(s) over 50 ms in the last hour, the longest %1</source>
        <translation>
            <numerusform>%n stall over 50 ms in the last hour, the longest %1</numerusform>
            <numerusform>%n stalls over 50 ms in the last hour, the longest %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 % of %n answer(s) from memory, never older than 5 s</source>
        <translation>
            <numerusform>%1 % of %n answer from memory, never older than 5 s</numerusform>
            <numerusform>%1 % of %n answers from memory, never older than 5 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more thing(s) need you.</source>
        <comment>a trouble</comment>
        <translation>
            <numerusform>%1, and %n more thing needs you.</numerusform>
            <numerusform>%1, and %n more things need you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the mail server did not take mail %n time(s) in a row</source>
        <translation>
            <numerusform>the mail server did not take mail %n time in a row</numerusform>
            <numerusform>the mail server did not take mail %n times in a row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) given up</source>
        <translation>
            <numerusform>%n mail given up</numerusform>
            <numerusform>%n mails given up</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobWords</name>
    <message numerus="yes">
        <source>%n place(s) held on</source>
        <translation>
            <numerusform>%n place held on</numerusform>
            <numerusform>%n places held on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) without a place</source>
        <translation>
            <numerusform>%n booking without a place</numerusform>
            <numerusform>%n bookings without a place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) moved</source>
        <translation>
            <numerusform>%n booking moved</numerusform>
            <numerusform>%n bookings moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not come</source>
        <translation>
            <numerusform>%n did not come</numerusform>
            <numerusform>%n did not come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) proved</source>
        <translation>
            <numerusform>%n price proved</numerusform>
            <numerusform>%n prices proved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n min</source>
        <translation>
            <numerusform>every minute</numerusform>
            <numerusform>every %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) made</source>
        <translation>
            <numerusform>%n offer made</numerusform>
            <numerusform>%n offers made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) ran out</source>
        <translation>
            <numerusform>%n offer ran out</numerusform>
            <numerusform>%n offers ran out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) queued</source>
        <translation>
            <numerusform>%n mail queued</numerusform>
            <numerusform>%n mails queued</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plate(s) removed</source>
        <translation>
            <numerusform>%n plate removed</numerusform>
            <numerusform>%n plates removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) could not be read</source>
        <translation>
            <numerusform>%n account could not be read</numerusform>
            <numerusform>%n accounts could not be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalWords</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KioskWords</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
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
    <name>MailTexts</name>
    <message numerus="yes">
        <source>tried %n time(s)</source>
        <translation>
            <numerusform>tried once</numerusform>
            <numerusform>tried %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s)</source>
        <translation>
            <numerusform>%n waits</numerusform>
            <numerusform>%n wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n being sent</source>
        <translation>
            <numerusform>%n being sent</numerusform>
            <numerusform>%n being sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent today</source>
        <translation>
            <numerusform>%n sent today</numerusform>
            <numerusform>%n sent today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tried without success</source>
        <translation>
            <numerusform>%n tried without success</numerusform>
            <numerusform>%n tried without success</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n given up</source>
        <translation>
            <numerusform>%n given up</numerusform>
            <numerusform>%n given up</numerusform>
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
    <name>OfficeNotices</name>
    <message numerus="yes">
        <source>%n mail(s) could not be delivered.</source>
        <translation>
            <numerusform>%n mail could not be delivered.</numerusform>
            <numerusform>%n mails could not be delivered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vehicle(s) over their time, %1 the longest.</source>
        <translation>
            <numerusform>%n vehicle over its time: %1.</numerusform>
            <numerusform>%n vehicles over their time, %1 the longest.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message numerus="yes">
        <source>%n booking(s), the first %1, the last %2</source>
        <translation>
            <numerusform>%n booking, the first %1, the last %2</numerusform>
            <numerusform>%n bookings, the first %1, the last %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpotCards</name>
    <message numerus="yes">
        <source>%1: taken %2, %3 of the time, %n stay(s)</source>
        <comment>spot, length, share</comment>
        <translation>
            <numerusform>%1: taken %2, %3 of the time, %n stay</numerusform>
            <numerusform>%1: taken %2, %3 of the time, %n stays</numerusform>
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
    <name>SupportWords</name>
    <message numerus="yes">
        <source>%1 of 5 by %n review(s)</source>
        <translation>
            <numerusform>%1 of 5 by %n review</numerusform>
            <numerusform>%1 of 5 by %n reviews</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeCards</name>
    <message numerus="yes">
        <source>%1: %2, %3 of %4, %n arrival(s)</source>
        <comment>hour, share, time, time, count</comment>
        <translation>
            <numerusform>%1: %2, %3 of %4, %n arrival</numerusform>
            <numerusform>%1: %2, %3 of %4, %n arrivals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n stay(s), %2</source>
        <comment>lengths, share</comment>
        <translation>
            <numerusform>%1: %n stay, %2</numerusform>
            <numerusform>%1: %n stays, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) in half hours</source>
        <translation>
            <numerusform>%n stay in half hours</numerusform>
            <numerusform>%n stays in half hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhyCards</name>
    <message numerus="yes">
        <source>%n more closure(s)</source>
        <translation>
            <numerusform>%n more closure</numerusform>
            <numerusform>%n more closures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parkdesk::AnalyticsPage</name>
    <message numerus="yes">
        <source>The sums of %n lot(s) are being made; until then figures take longer.</source>
        <translation>
            <numerusform>The sums of %n lot are being made; until then figures take longer.</numerusform>
            <numerusform>The sums of %n lots are being made; until then figures take longer.</numerusform>
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
    <name>parkdesk::BookingRepeat</name>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>%n booking</numerusform>
            <numerusform>%n bookings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) made. Left out:</source>
        <translation>
            <numerusform>%n booking made. Left out:</numerusform>
            <numerusform>%n bookings made. Left out:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parkdesk::BookingRoom</name>
    <message numerus="yes">
        <source>Fits if %n booking(s) move:</source>
        <translation>
            <numerusform>Fits if %n booking moves:</numerusform>
            <numerusform>Fits if %n bookings move:</numerusform>
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
    <name>parkdesk::BookingsPage</name>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>%n booking</numerusform>
            <numerusform>%n bookings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) in all</source>
        <translation>
            <numerusform>%n booking in all</numerusform>
            <numerusform>%n bookings in all</numerusform>
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
    <name>parkdesk::ClosureForm</name>
    <message numerus="yes">
        <source>%n vehicle(s) inside leave first</source>
        <translation>
            <numerusform>%n vehicle inside leaves first</numerusform>
            <numerusform>%n vehicles inside leave first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) get another spot</source>
        <translation>
            <numerusform>%n booking gets another spot</numerusform>
            <numerusform>%n bookings get another spot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) are left without a spot</source>
        <translation>
            <numerusform>%n booking is left without a spot</numerusform>
            <numerusform>%n bookings are left without a spot</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parkdesk::CountdownRing</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
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
    <name>parkdesk::DriverFacets</name>
    <message numerus="yes">
        <source>More drivers fit: the stays of %n of them are listed.</source>
        <translation>
            <numerusform>More drivers fit: the stays of %n of them are listed.</numerusform>
            <numerusform>More drivers fit: the stays of %n of them are listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n driver(s) fit.</source>
        <translation>
            <numerusform>%n driver fits.</numerusform>
            <numerusform>%n drivers fit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n driver(s) of a saved search.</source>
        <translation>
            <numerusform>%n driver of a saved search.</numerusform>
            <numerusform>%n drivers of a saved search.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parkdesk::DriverFiles</name>
    <message numerus="yes">
        <source>%n stay(s) are in %1.</source>
        <comment>file</comment>
        <translation>
            <numerusform>%n stay is in %1.</numerusform>
            <numerusform>%n stays are in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) go to %1.</source>
        <comment>mail address</comment>
        <translation>
            <numerusform>%n stay goes to %1.</numerusform>
            <numerusform>%n stays go to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parkdesk::DriverList</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n driver(s) registered</source>
        <translation>
            <numerusform>%n driver registered</numerusform>
            <numerusform>%n drivers registered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parkdesk::DryRunPage</name>
    <message numerus="yes">
        <source>%n vehicle(s) stand on spots that go. Close the spots now and apply when the last one has left.</source>
        <translation>
            <numerusform>%n vehicle stands on a spot that goes. Close the spot now and apply when it has left.</numerusform>
            <numerusform>%n vehicles stand on spots that go. Close the spots now and apply when the last one has left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) will be without a spot.</source>
        <translation>
            <numerusform>%n booking will be without a spot.</numerusform>
            <numerusform>%n bookings will be without a spot.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parkdesk::EditCanvas</name>
    <message numerus="yes">
        <source>Move %n spot(s)</source>
        <translation>
            <numerusform>Move %n spot</numerusform>
            <numerusform>Move %n spots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turn %n spot(s)</source>
        <translation>
            <numerusform>Turn %n spot</numerusform>
            <numerusform>Turn %n spots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parkdesk::EraseDeed</name>
    <message numerus="yes">
        <source>%n stay(s)</source>
        <translation>
            <numerusform>%n stay</numerusform>
            <numerusform>%n stays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) to come: kept without a name.</source>
        <translation>
            <numerusform>%n booking to come is kept without a name.</numerusform>
            <numerusform>%n bookings to come are kept without a name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vehicle(s) inside: out as usual.</source>
        <translation>
            <numerusform>%n vehicle is inside and leaves as usual.</numerusform>
            <numerusform>%n vehicles are inside and leave as usual.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parkdesk::ExportPage</name>
    <message numerus="yes">
        <source>%n file(s) are in %1.</source>
        <translation>
            <numerusform>%n file is in %1.</numerusform>
            <numerusform>%n files are in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will come by mail.</source>
        <translation>
            <numerusform>%n file will come by mail.</numerusform>
            <numerusform>%n files will come by mail.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parkdesk::ExportWhat</name>
    <message numerus="yes">
        <source>%Ln row(s), %1</source>
        <comment>the size of a file</comment>
        <translation>
            <numerusform>%Ln row, %1</numerusform>
            <numerusform>%Ln rows, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parkdesk::FacetPanel</name>
    <message numerus="yes">
        <source>%n stay(s)</source>
        <translation>
            <numerusform>%n stay</numerusform>
            <numerusform>%n stays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n lot(s)</source>
        <translation>
            <numerusform>The one lot</numerusform>
            <numerusform>All %n lots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parkdesk::FigureTiles</name>
    <message numerus="yes">
        <source>%1 %n visit(s) in this period.</source>
        <comment>definition, count</comment>
        <translation>
            <numerusform>%1 %n visit in this period.</numerusform>
            <numerusform>%1 %n visits in this period.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parkdesk::HealthPage</name>
    <message numerus="yes">
        <source>The office is in %1, %2. The copy was opened and proved: %n charge(s), all is well.</source>
        <translation>
            <numerusform>The office is in %1, %2. The copy was opened and proved: %n charge, all is well.</numerusform>
            <numerusform>The office is in %1, %2. The copy was opened and proved: %n charges, all is well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The office is in %1 as it is: with %n finding(s).</source>
        <translation>
            <numerusform>The office is in %1 as it is: with %n finding.</numerusform>
            <numerusform>The office is in %1 as it is: with %n findings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parkdesk::ImportPage</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) came in.</source>
        <translation>
            <numerusform>%n reading came in.</numerusform>
            <numerusform>%n readings came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) came in.</source>
        <translation>
            <numerusform>%n stay came in.</numerusform>
            <numerusform>%n stays came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n Reading(s)</source>
        <translation>
            <numerusform>Import %n Reading</numerusform>
            <numerusform>Import %n Readings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n Lot(s)</source>
        <translation>
            <numerusform>Import %n Lot</numerusform>
            <numerusform>Import %n Lots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n Stay(s)</source>
        <translation>
            <numerusform>Import %n Stay</numerusform>
            <numerusform>Import %n Stays</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parkdesk::JobsCard</name>
    <message numerus="yes">
        <source>%n run(s) by itself</source>
        <translation>
            <numerusform>%n runs by itself</numerusform>
            <numerusform>%n run by themselves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them paused</source>
        <translation>
            <numerusform>%1, %n of them paused</numerusform>
            <numerusform>%1, %n of them paused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parkdesk::JournalDetail</name>
    <message numerus="yes">
        <source>and %n more change(s)</source>
        <translation>
            <numerusform>and %n more change</numerusform>
            <numerusform>and %n more changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parkdesk::JournalPage</name>
    <message numerus="yes">
        <source>%n deed(s)</source>
        <translation>
            <numerusform>%n deed</numerusform>
            <numerusform>%n deeds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parkdesk::KioskBookingsPage</name>
    <message numerus="yes">
        <source>%n more booking(s) later.</source>
        <translation>
            <numerusform>%n more booking later.</numerusform>
            <numerusform>%n more bookings later.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parkdesk::KioskDonePage</name>
    <message numerus="yes">
        <source>%n visit(s) in a table.</source>
        <translation>
            <numerusform>%n visit in a table.</numerusform>
            <numerusform>%n visits in a table.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parkdesk::KioskStartPage</name>
    <message numerus="yes">
        <source>car spot(s) free</source>
        <comment>after the number</comment>
        <translation>
            <numerusform>car spot free</numerusform>
            <numerusform>car spots free</numerusform>
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
    <message numerus="yes">
        <source>%n other stay(s) of this plate</source>
        <translation>
            <numerusform>%n other stay of this plate</numerusform>
            <numerusform>%n other stays of this plate</numerusform>
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
    <name>parkdesk::LotEditor</name>
    <message numerus="yes">
        <source>%n spot(s), no problem.</source>
        <translation>
            <numerusform>%n spot, no problem.</numerusform>
            <numerusform>%n spots, no problem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Row of %n spot(s)</source>
        <translation>
            <numerusform>Row of %n spot</numerusform>
            <numerusform>Row of %n spots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Align %n spot(s)</source>
        <translation>
            <numerusform>Align %n spot</numerusform>
            <numerusform>Align %n spots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n spot(s)</source>
        <translation>
            <numerusform>Paste %n spot</numerusform>
            <numerusform>Paste %n spots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n spot(s)</source>
        <translation>
            <numerusform>Remove %n spot</numerusform>
            <numerusform>Remove %n spots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spot(s)</source>
        <translation>
            <numerusform>%n spot</numerusform>
            <numerusform>%n spots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) are open again.</source>
        <translation>
            <numerusform>%n place is open again.</numerusform>
            <numerusform>%n places are open again.</numerusform>
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
    <message numerus="yes">
        <source>%1 has %n spot(s). Before it can price a stay it needs a tariff: log in at its desk.</source>
        <translation>
            <numerusform>%1 has %n spot. Before it can price a stay it needs a tariff: log in at its desk.</numerusform>
            <numerusform>%1 has %n spots. Before it can price a stay it needs a tariff: log in at its desk.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parkdesk::MapPage</name>
    <message numerus="yes">
        <source>%n place(s) are open again.</source>
        <translation>
            <numerusform>%n place is open again.</numerusform>
            <numerusform>%n places are open again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>%n booking</numerusform>
            <numerusform>%n bookings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parkdesk::MapTravel</name>
    <message numerus="yes">
        <source>%n vehicle(s) differ</source>
        <translation>
            <numerusform>%n vehicle differs</numerusform>
            <numerusform>%n vehicles differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parkdesk::MappingTable</name>
    <message numerus="yes">
        <source>✕ %n bad among the first rows</source>
        <translation>
            <numerusform>✕ %n bad among the first rows</numerusform>
            <numerusform>✕ %n bad among the first rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parkdesk::MergeDeed</name>
    <message numerus="yes">
        <source>%n stay(s)</source>
        <translation>
            <numerusform>%n stay</numerusform>
            <numerusform>%n stays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vehicle(s)</source>
        <translation>
            <numerusform>%n vehicle</numerusform>
            <numerusform>%n vehicles</numerusform>
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
    <name>parkdesk::NoticeBell</name>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n notice</numerusform>
            <numerusform>%n notices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parkdesk::NowTile</name>
    <message numerus="yes">
        <source>and %n more lot(s)</source>
        <translation>
            <numerusform>and %n more lot</numerusform>
            <numerusform>and %n more lots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parkdesk::OutboxCard</name>
    <message numerus="yes">
        <source>%n time(s), last %1</source>
        <translation>
            <numerusform>once, %1</numerusform>
            <numerusform>%n times, last %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parkdesk::PaymentsPage</name>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n payment</numerusform>
            <numerusform>%n payments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parkdesk::PhotoStrip</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parkdesk::RackDeeds</name>
    <message numerus="yes">
        <source>%n place(s) are open again.</source>
        <translation>
            <numerusform>%n place is open again.</numerusform>
            <numerusform>%n places are open again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parkdesk::RackPage</name>
    <message numerus="yes">
        <source>%n unplaced</source>
        <translation>
            <numerusform>%n unplaced</numerusform>
            <numerusform>%n unplaced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parkdesk::RackView</name>
    <message numerus="yes">
        <source>%n free</source>
        <comment>places</comment>
        <translation>
            <numerusform>%n free</numerusform>
            <numerusform>%n free</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parkdesk::ReviewsView</name>
    <message numerus="yes">
        <source>%n of 5 stars</source>
        <translation>
            <numerusform>%n of 5 stars</numerusform>
            <numerusform>%n of 5 stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parkdesk::SearchFeed</name>
    <message numerus="yes">
        <source>%n stay(s)</source>
        <translation>
            <numerusform>%n stay</numerusform>
            <numerusform>%n stays</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parkdesk::SearchPage</name>
    <message numerus="yes">
        <source>%n stay(s) found</source>
        <translation>
            <numerusform>%n stay found</numerusform>
            <numerusform>%n stays found</numerusform>
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
    <name>parkdesk::SpendCard</name>
    <message numerus="yes">
        <source>%n stay(s)</source>
        <translation>
            <numerusform>%n stay</numerusform>
            <numerusform>%n stays</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parkdesk::SpotInspector</name>
    <message numerus="yes">
        <source>%n spots</source>
        <translation>
            <numerusform>%n spot</numerusform>
            <numerusform>%n spots</numerusform>
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
<context>
    <name>parkdesk::StaysBehindView</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parkdesk::TrialCard</name>
    <message numerus="yes">
        <source>%n stay(s) have no time out: still inside.</source>
        <translation>
            <numerusform>%n stay has no time out: still inside.</numerusform>
            <numerusform>%n stays have no time out: still inside.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) lie below zero: kept as they are.</source>
        <translation>
            <numerusform>%n reading lies below zero: kept as it is.</numerusform>
            <numerusform>%n readings lie below zero: kept as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) lie beyond the capacity: kept as they are.</source>
        <translation>
            <numerusform>%n reading lies beyond the capacity: kept as it is.</numerusform>
            <numerusform>%n readings lie beyond the capacity: kept as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lot(s) are new.</source>
        <translation>
            <numerusform>%n lot is new.</numerusform>
            <numerusform>%n lots are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spot(s) have rows of their own.</source>
        <translation>
            <numerusform>%n spot has a row of its own.</numerusform>
            <numerusform>%n spots have rows of their own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) were counted and not read.</source>
        <translation>
            <numerusform>%n user was counted and not read.</numerusform>
            <numerusform>%n users were counted and not read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vehicle(s) that are inside can leave by this file.</source>
        <translation>
            <numerusform>%n vehicle that is inside can leave by this file.</numerusform>
            <numerusform>%n vehicles that are inside can leave by this file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vehicle(s) that were inside have left by this file.</source>
        <translation>
            <numerusform>%n vehicle that was inside has left by this file.</numerusform>
            <numerusform>%n vehicles that were inside have left by this file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spot(s) are only counted by their lots and get numbers.</source>
        <translation>
            <numerusform>%n spot is only counted by its lot and gets a number.</numerusform>
            <numerusform>%n spots are only counted by their lots and get numbers.</numerusform>
        </translation>
    </message>
</context>
</TS>
