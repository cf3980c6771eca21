// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/drivers/driverdetail.h"
#include "services/drivers/senddrivercode.h"
#include "services/jobs/jobdeeds.h"
#include "services/jobs/jobround.h"
#include "services/mail/queuemail.h"
#include "services/mail/sendmail.h"
#include "services/mail/setmailserver.h"
#include "services/plainwork.h"
#include "services/stays/entervehicle.h"
#include "services/support/answerticket.h"
#include "services/support/opensupportticket.h"
#include "services/support/ratevisit.h"
#include "ui/exports/exportpage.h"
#include "ui/imports/importpage.h"
#include "ui/shared/segmented.h"
#include "ui/shell/shotdirector.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// What the disk of the picture is like.
std::optional<DiskReading> fillingDisk(const QString &)
{
    return DiskReading {1'420'000'000, 118'000'000'000, 2400};
}

/// A table as other programs write it, some of its rows bad.
QString importedFile(ShotDirector &d)
{
    QByteArray rows("Ticket;Kennzeichen;Fahrzeugart;Einfahrt;Ausfahrt;Betrag;Zahlart;Kasse\n");
    for (int i = 1; i <= 900; ++i) {
        const QByteArray hour = QByteArray::number(8 + i % 9).rightJustified(2, '0');
        const QByteArray day = QByteArray::number(1 + i % 27).rightJustified(2, '0');
        const QByteArray out = i % 23 == 9 ? "07:58" : QByteArray::number(10 + i % 9).rightJustified(2, '0') + ":40";
        rows += QByteArray::number(20'000 + i) + ";KA 0" + QByteArray::number(i % 9) + " MM "
            + QByteArray::number(1000 + i) + ';'
            + (i % 31 == 4      ? "VAN"
                   : i % 4 == 0 ? "MOTO"
                                : "CAR")
            + ';' + day + ".02.2026 " + hour + ":05;" + day + ".02.2026 " + out + ';'
            + (i % 57 == 6 ? "60.00" : QByteArray::number(20 + i % 90) + ",00") + ';' + (i % 3 == 0 ? "KARTE" : "BAR")
            + ";K2\n";
    }
    return d.writeFile(u"station_feb.csv"_s, rows);
}

/// A server that has a bad day with some.
class PictureTransport : public MailTransport {
public:
    MailVerdict send(const MailServer &, const QByteArray &, const MailParcel &parcel) override
    {
        if (parcel.to.startsWith(u"mistyped"_s))
            return {MailVerdict::Kind::Refused, u"550 5.1.1"_s};
        if (parcel.to.startsWith(u"full"_s))
            return {MailVerdict::Kind::TryAgain, u"452 4.2.2"_s};
        return {MailVerdict::Kind::Sent, u"250 2.0.0"_s};
    }
};

MailServer pictureServer()
{
    MailServer server;
    server.host = u"smtp.metro-parking.example"_s;
    server.login = u"office"_s;
    server.fromName = u"Metro Parking"_s;
    server.fromAddress = u"office@metro-parking.example"_s;
    server.bounceAddress = u"bounces@metro-parking.example"_s;
    server.zone = "Asia/Kolkata";
    return server;
}

/// Mails of all kinds, the later ones not tried yet.
void queueForPicture(ShotDirector &d)
{
    struct Wanted {
        const char *to;
        MailPurpose purpose;
        const char *name;
    };
    static const QList<Wanted> early {{"ritu@example.com", MailPurpose::Booking, "offer"},
                                      {"mistyped@exmaple.com", MailPurpose::Statement, "statement"},
                                      {"p.nair@example.org", MailPurpose::Code, "code"},
                                      {"full@example.net", MailPurpose::Offer, "offer"},
                                      {"a.menon@example.com", MailPurpose::Export, "export"},
                                      {"mistyped.too@example.org", MailPurpose::Support, "support"}};
    static const QList<Wanted> late {{"h.krishnan@example.net", MailPurpose::Reminder, "booking_reminder"},
                                     {"m.shah@example.net", MailPurpose::Booking, "offer"},
                                     {"d.pillai@example.net", MailPurpose::Reminder, "not_parked"}};
    const OfficeParts parts = d.office().context().parts();
    const auto key = d.office().session().office().actor().key;
    parts.commands.post([parts, key](Connection &connection) {
        const auto queue = [&](const QList<Wanted> &mails) {
            static_cast<void>(plainWork(connection, [&](UnitOfWork &unit) -> Done {
                for (const Wanted &mail : mails) {
                    MailDraft draft;
                    draft.to = QString::fromLatin1(mail.to);
                    draft.purpose = mail.purpose;
                    draft.templateName = QString::fromLatin1(mail.name);
                    if (const auto queued = queueMail(unit, *key, draft, parts.clock.now()); !queued)
                        return fail(queued.error());
                }
                return {};
            }));
        };
        queue(early);
        PictureTransport transport;
        const auto tell = [&parts](const ChangeSet &changes) { parts.feed.publish(changes); };
        MailSender sender {
            connection,  parts.clock, transport, key, [](const MailServer &) { return QByteArray("secret"); },
            u"Desk 2"_s, tell};
        for (int at = 0; at < early.size(); ++at)
            static_cast<void>(sendNextMail(sender));
        queue(late);
        JobRound round({connection, parts.runner, parts.clock, parts.prices, officeJobs(), key, u"Desk 2"_s, tell});
        static_cast<void>(round.plan());
        static_cast<void>(round.runAllDue());
    });
}

template <UseCase U>
void runForPicture(ShotDirector &d, const typename U::Command &command)
{
    static_cast<void>(d.office().session().office().run<U>(QUuid::createUuid(), command));
}

OpenSupportTicket::Command ticketForPicture(TicketCategory category, const QString &text, DriverId driver)
{
    OpenSupportTicket::Command command;
    command.category = category;
    command.text = text;
    command.driver = driver;
    return command;
}

/// Drivers turn to the office, and think of their visits.
void turnForPicture(ShotDirector &d)
{
    Office &office = d.office().session().office();
    runForPicture<OpenSupportTicket>(d,
                                     ticketForPicture(TicketCategory::Complaint,
                                                      u"The lift to level 2 was out of order twice this week."_s,
                                                      DriverId {3}));
    office
        .run<OpenSupportTicket>(
            QUuid::createUuid(),
            ticketForPicture(TicketCategory::LostProperty,
                             u"I left a blue umbrella on the bench beside the pay desk.\nIs it still there?"_s,
                             DriverId {1}))
        .then(&d.office(), [&d](const Result<OpenSupportTicket::Outcome> &ticket) {
            if (!ticket)
                return;
            runForPicture<AnswerTicket>(d,
                                        {ticket->ticket, u"Ben looked in the booth: not there."_s, TicketVoice::Note});
            runForPicture<AnswerTicket>(d,
                                        {ticket->ticket,
                                         u"We have found it. It is kept at the desk until Friday evening."_s,
                                         TicketVoice::Office});
            runForPicture<AnswerTicket>(d, {ticket->ticket, u"Thank you! I come by tomorrow."_s, TicketVoice::Driver});
        });
    runForPicture<OpenSupportTicket>(
        d, ticketForPicture(TicketCategory::Question, u"Is there room for a van of 2.10 m?"_s, {}));
    office.read<DriverStays>({DriverId {1}, std::nullopt, 6})
        .then(&d.office(), [&d](const Result<DriverStays::Answer> &stays) {
            const QStringList texts {u"Dry, bright, and a spot at once."_s,
                                     {},
                                     u"A bit narrow between the pillars."_s,
                                     u"Friendly people at the desk."_s};
            int at = 0;
            for (const StayRow &stay : stays.value_or(DriverStays::Answer()).rows) {
                if (stay.state == StayState::Left && at < texts.size()) {
                    runForPicture<RateVisit>(d, {stay.stay, {}, 5 - at % 3, texts.at(at)});
                    ++at;
                }
            }
        });
}

} // namespace

QList<Scene> importScenes()
{
    return {
        {{}, [](ShotDirector &d) { d.logIn(); }},
        {{}, [](ShotDirector &d) { d.command(u"switchMode"_s); }},
        {u"import-empty"_s, [](ShotDirector &d) { d.command(u"page-imports"_s); }},
        {{}, [](ShotDirector &d) { d.find<ImportPage>(u"importPage"_s)->openFile(importedFile(d)); }},
        {u"import-trial"_s, [](ShotDirector &d) { d.find<QWidget>(u"map-2"_s)->setFocus(); }},
        {{}, [](ShotDirector &d) { d.click(u"runImport"_s); }},
        {{}, [](ShotDirector &) {}},
        {u"import-done"_s, [](ShotDirector &) {}},
    };
}

QList<Scene> exportScenes()
{
    return {
        {{}, [](ShotDirector &d) { d.logIn(); }},
        {{}, [](ShotDirector &d) { d.command(u"switchMode"_s); }},
        {u"export"_s, [](ShotDirector &d) { d.command(u"page-exports"_s); }},
        {{},
         [](ShotDirector &d) {
             const QString folder = QFileInfo(d.writeFile(u"here"_s, {})).absolutePath();
             auto *page = d.find<ExportPage>(u"exportPage"_s);
             page->setFileChoice({[folder](QWidget *, FileChoice::Purpose, const QString &, const QString &,
                                           const QString &, const FileChoice::Chosen &chosen) { chosen(folder); }});
             d.click(u"runExport"_s);
         }},
        {{}, [](ShotDirector &) {}},
        {u"export-done"_s, [](ShotDirector &) {}},
    };
}

QList<Scene> journalScenes()
{
    return {
        {{}, [](ShotDirector &d) { d.logIn(); }},
        {{}, [](ShotDirector &d) { d.command(u"switchMode"_s); }},
        {{}, [](ShotDirector &d) { d.command(u"page-journal"_s); }},
        {{}, [](ShotDirector &d) { d.find<QWidget>(u"journalTable"_s)->setFocus(); }},
        {u"journal"_s,
         [](ShotDirector &d) {
             d.key(Qt::Key_Down);
             d.key(Qt::Key_Down);
         }},
        {u"journal-thing"_s,
         [](ShotDirector &d) { d.find<QLineEdit>(u"journalThing"_s)->setText(SampleOffice::parkedPlate); }},
        {u"journal-nothing"_s, [](ShotDirector &d) { d.find<QLineEdit>(u"journalThing"_s)->setText(u"QX 99"_s); }},
    };
}

/// A booking that did not come: its plate in the box, the money, the list of all who owe.
QList<Scene> feeScenes()
{
    return {
        {{}, [](ShotDirector &d) { d.logIn(); }},
        {u"fee-line"_s, [](ShotDirector &d) { d.keys(SampleOffice::newPlate); }},
        {u"fee-choices"_s, [](ShotDirector &d) { d.key(Qt::Key_Down); }},
        {u"fee-panel"_s,
         [](ShotDirector &d) {
             d.key(Qt::Key_Escape);
             d.key(Qt::Key_Return);
         }},
        {u"fee-change"_s, [](ShotDirector &d) { d.keys(u"200"_s); }},
        {u"fee-card"_s, [](ShotDirector &d) { d.command(u"payByCard"_s); }},
        {{}, [](ShotDirector &d) { d.command(u"payByCard"_s); }},
        {{}, [](ShotDirector &d) { d.key(Qt::Key_Return); }},
        {u"fee-paid"_s, [](ShotDirector &) {}},
        {{}, [](ShotDirector &d) { d.command(u"switchMode"_s); }},
        {{}, [](ShotDirector &d) { d.command(u"page-payments"_s); }},
        {{}, [](ShotDirector &) {}}, // until they are read
        {u"fee-list"_s, [](ShotDirector &) {}},
        {{}, [](ShotDirector &d) { d.find<QWidget>(u"openFeesTable"_s)->setFocus(); }},
        {u"fee-stay"_s, [](ShotDirector &d) { d.key(Qt::Key_Return); }},
    };
}

QList<Scene> paymentScenes()
{
    return {
        {{}, [](ShotDirector &d) { d.logIn(); }},
        {{}, [](ShotDirector &d) { d.command(u"switchMode"_s); }},
        {{}, [](ShotDirector &d) { d.command(u"page-payments"_s); }},
        {{}, [](ShotDirector &d) { d.find<QWidget>(u"paymentsTable"_s)->setFocus(); }},
        {u"payments"_s, [](ShotDirector &d) { d.key(Qt::Key_Down); }},
        {{},
         [](ShotDirector &d) {
             d.find<QComboBox>(u"paymentsMethod"_s)->setFocus();
             d.key(Qt::Key_Down);
         }},
        {u"payments-method"_s, [](ShotDirector &d) { d.find<QWidget>(u"paymentsTable"_s)->setFocus(); }},
        {u"payments-nothing"_s, [](ShotDirector &d) { d.find<QLineEdit>(u"paymentsThing"_s)->setText(u"QX 99"_s); }},
    };
}

QList<Scene> jobsScenes()
{
    return {
        {{}, [](ShotDirector &d) { d.logIn(); }},
        {{}, [](ShotDirector &d) { d.command(u"switchMode"_s); }},
        {u"jobs-new"_s, [](ShotDirector &d) { d.command(u"page-jobs"_s); }},
        {{},
         [](ShotDirector &d) {
             static_cast<void>(d.office().session().setRole(Role::Admin));
             runForPicture<SetMailServer>(d, {pictureServer()});
             runForPicture<RunJob>(d, {u"sweep"_s});
             runForPicture<RunJob>(d, {u"tidy"_s});
             const auto &actor = d.office().session().office().actor();
             static_cast<void>(d.office().context().parts().mailKeychain->keep(actor, pictureServer(), u"x"_s));
         }},
        {{}, queueForPicture},
        {{}, [](ShotDirector &d) { d.key(Qt::Key_F5); }},
        {u"jobs"_s, [](ShotDirector &d) { d.find<QWidget>(u"outboxTable"_s)->setFocus(); }},
        {{}, [](ShotDirector &d) { d.find<QWidget>(u"jobsTabs"_s)->setFocus(); }},
        {u"jobs-server"_s, [](ShotDirector &d) { d.find<Segmented>(u"jobsTabs"_s)->chooseNext(); }},
        {u"jobs-templates"_s, [](ShotDirector &d) { d.find<Segmented>(u"jobsTabs"_s)->chooseNext(); }},
    };
}

QList<Scene> driverScenes()
{
    return {
        {{}, [](ShotDirector &d) { d.logIn(); }},
        {{}, [](ShotDirector &d) { d.command(u"switchMode"_s); }},
        {{}, [](ShotDirector &d) { d.command(u"page-drivers"_s); }},
        {u"drivers"_s, [](ShotDirector &d) { d.find<QWidget>(u"driverStays"_s)->setFocus(); }},
        {{},
         [](ShotDirector &d) {
             EnterVehicle::Command scooty;
             scooty.lot = d.office().session().desk().lot;
             scooty.plate = u"KA01HN5520"_s;
             scooty.vehicleType = u"scooty"_s;
             runForPicture<EnterVehicle>(d, scooty);
             runForPicture<SendDriverCode>(d, {CodePurpose::LogIn, u"ritu.iyer@example.com"_s, {}, u"en"_s});
         }},
        {{}, [](ShotDirector &d) { d.find<QComboBox>(u"driverHistoryPeriod"_s)->setFocus(); }},
        {u"drivers-history"_s, [](ShotDirector &d) { d.key(Qt::Key_Down); }},
        {{}, [](ShotDirector &d) { d.find<Segmented>(u"driverHistoryPart"_s)->setFocus(); }},
        {{}, [](ShotDirector &d) { d.find<Segmented>(u"driverHistoryPart"_s)->chooseNext(); }},
        {{}, [](ShotDirector &d) { d.find<Segmented>(u"driverHistoryPart"_s)->chooseNext(); }},
        {u"drivers-messages"_s, [](ShotDirector &d) { d.find<Segmented>(u"driverHistoryPart"_s)->chooseNext(); }},
        {{}, [](ShotDirector &d) { d.find<Segmented>(u"driverHistoryPart"_s)->chooseNext(); }},
        {u"drivers-found"_s,
         [](ShotDirector &d) {
             d.find<QWidget>(u"driverFind"_s)->setFocus();
             d.keys(u"iyer"_s);
         }},
        {{}, [](ShotDirector &d) { d.click(u"newDriver"_s); }},
        {{}, [](ShotDirector &d) { d.keys(u"Ritu I."_s); }},
        {{},
         [](ShotDirector &d) {
             d.find<QWidget>(u"formMail"_s)->setFocus();
             d.keys(u"ritu.iyer@example.com"_s);
         }},
        {u"drivers-new-taken"_s, [](ShotDirector &d) { d.find<QWidget>(u"formPhone"_s)->setFocus(); }},
        {{}, [](ShotDirector &d) { d.key(Qt::Key_Escape); }},
        {{}, [](ShotDirector &d) { d.click(u"mergeDriver"_s); }},
        {{}, [](ShotDirector &d) { d.keys(u"iyer"_s); }},
        {u"drivers-merge"_s, [](ShotDirector &) {}},
        {{}, [](ShotDirector &d) { d.key(Qt::Key_Escape); }},
        {{}, [](ShotDirector &d) { d.click(u"eraseDriver"_s); }},
        {u"drivers-erase"_s, [](ShotDirector &d) { d.keys(u"D-10001"_s); }},
        {{}, [](ShotDirector &d) { d.key(Qt::Key_Escape); }},
        {{}, [](ShotDirector &d) { d.click(u"suspendDriver"_s); }},
        {{},
         [](ShotDirector &d) {
             d.keys(u"Barrier damaged twice."_s);
             d.key(Qt::Key_Return);
         }},
        {u"drivers-suspended"_s, [](ShotDirector &) {}},
        {u"drivers-nobody"_s, [](ShotDirector &d) { d.find<QLineEdit>(u"driverFind"_s)->setText(u"zzz"_s); }},
        {u"drivers-new-account"_s, [](ShotDirector &d) { d.find<QLineEdit>(u"driverFind"_s)->setText(u"R. Iyer"_s); }},
        {{}, [](ShotDirector &d) { d.command(u"page-search"_s); }},
        {{}, [](ShotDirector &d) { d.find<QWidget>(u"searchDriverName"_s)->setFocus(); }},
        {u"search-drivers"_s, [](ShotDirector &d) { d.keys(u"iyer"_s); }},
        {{}, [](ShotDirector &d) { d.find<QWidget>(u"searchDriverMail"_s)->setFocus(); }},
        {u"search-drivers-none"_s, [](ShotDirector &d) { d.keys(u"ritu@"_s); }},
    };
}

QList<Scene> supportScenes()
{
    return {
        {{}, [](ShotDirector &d) { d.logIn(); }},
        {{}, [](ShotDirector &d) { d.command(u"switchMode"_s); }},
        {u"support-nobody"_s, [](ShotDirector &d) { d.command(u"page-support"_s); }},
        {{}, turnForPicture},
        {{}, [](ShotDirector &d) { d.find<QWidget>(u"ticketTable"_s)->setFocus(); }},
        {{}, [](ShotDirector &d) { d.key(Qt::Key_Down); }},
        {u"support"_s, [](ShotDirector &d) { d.find<QWidget>(u"ticketText"_s)->setFocus(); }},
        {u"support-new"_s, [](ShotDirector &d) { d.click(u"newTicket"_s); }},
        {{}, [](ShotDirector &d) { d.key(Qt::Key_Escape); }},
        {u"support-reviews"_s, [](ShotDirector &d) { d.command(u"supportPart"_s); }},
        {u"support-new-review"_s, [](ShotDirector &d) { d.click(u"newReview"_s); }},
        {{}, [](ShotDirector &d) { d.key(Qt::Key_Escape); }},
        {u"support-contact"_s, [](ShotDirector &d) { d.command(u"supportPart"_s); }},
        {{}, [](ShotDirector &d) { d.command(u"page-drivers"_s); }},
        {u"support-driver"_s, [](ShotDirector &d) { d.find<QWidget>(u"driverStays"_s)->setFocus(); }},
    };
}

QList<Scene> healthScenes()
{
    return {
        {{}, [](ShotDirector &d) { d.logIn(); }},
        {{}, [](ShotDirector &d) { d.command(u"switchMode"_s); }},
        {{}, [](ShotDirector &d) { d.command(u"page-health"_s); }},
        {u"health"_s, [](ShotDirector &d) { d.office().context().health().lookNow(); }},
        {{}, [](ShotDirector &d) { d.office().context().health().setDiskProbe(fillingDisk); }},
        {u"health-troubles"_s,
         [](ShotDirector &d) {
             d.office().context().health().noteStall(Duration(1240));
             d.office().context().health().lookNow();
         }},
        {u"health-desk"_s, [](ShotDirector &d) { d.command(u"page-desk"_s); }},
    };
}

} // namespace parkdesk
