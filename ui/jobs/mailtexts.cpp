// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/mailtexts.h"

#include <QCoreApplication>
#include <QDate>
#include <QHash>
#include <QLocale>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

struct MailTexts {
    Q_DECLARE_TR_FUNCTIONS(MailTexts)
};

struct Reason {
    QLatin1StringView code; ///< of mailReason()
    const char *why;
    const char *advice;
};

constexpr Reason reasons[] = {
    {"no_such_address"_L1, QT_TRANSLATE_NOOP("MailTexts", "the address does not exist"),
     QT_TRANSLATE_NOOP("MailTexts", "Ask for the right address and send it there.")},
    {"mailbox_full"_L1, QT_TRANSLATE_NOOP("MailTexts", "the mailbox is full"),
     QT_TRANSLATE_NOOP("MailTexts", "They have to make room; then try again.")},
    {"too_large"_L1, QT_TRANSLATE_NOOP("MailTexts", "the mail is too large for the mailbox"),
     QT_TRANSLATE_NOOP("MailTexts", "Hand over the file in another way.")},
    {"refused_as_spam"_L1, QT_TRANSLATE_NOOP("MailTexts", "the other side took it for unwanted mail"),
     QT_TRANSLATE_NOOP("MailTexts", "Ask them to allow your sender address.")},
    {"server_busy"_L1, QT_TRANSLATE_NOOP("MailTexts", "the server is busy"), ""},
    {"login_refused"_L1, QT_TRANSLATE_NOOP("MailTexts", "the mail server refused our log-in"),
     QT_TRANSLATE_NOOP("MailTexts", "Look at the user name and the password of the mail server.")},
    {"no_server"_L1, QT_TRANSLATE_NOOP("MailTexts", "the mail server cannot be reached"),
     QT_TRANSLATE_NOOP("MailTexts", "Look at its name, its port and the network.")},
    {"no_tls"_L1, QT_TRANSLATE_NOOP("MailTexts", "the connection to the mail server is not safe"),
     QT_TRANSLATE_NOOP("MailTexts", "Look at the port and the security of the mail server.")},
    {"no_answer"_L1, QT_TRANSLATE_NOOP("MailTexts", "the mail server did not answer"), ""},
    {"too_late"_L1, QT_TRANSLATE_NOOP("MailTexts", "it was useless by then"),
     QT_TRANSLATE_NOOP("MailTexts", "It can be dropped.")},
    {"sealed_otherwise"_L1, QT_TRANSLATE_NOOP("MailTexts", "it was sealed with another key"),
     QT_TRANSLATE_NOOP("MailTexts", "It can only be dropped.")},
    {"refused"_L1, QT_TRANSLATE_NOOP("MailTexts", "the mail server refused it"), ""},
};

const Reason *reasonOf(const QString &refusal)
{
    const QString code = mailReason(refusal);
    for (const Reason &reason : reasons) {
        if (reason.code == code)
            return &reason;
    }
    return nullptr;
}

struct Titled {
    QLatin1StringView name;
    const char *title;
};

constexpr Titled templateTitles[] = {
    {"booking_made"_L1, QT_TRANSLATE_NOOP("MailTexts", "Booking is made")},
    {"bookings_made"_L1, QT_TRANSLATE_NOOP("MailTexts", "Several bookings are made")},
    {"booking_reminder"_L1, QT_TRANSLATE_NOOP("MailTexts", "Reminder of a booking")},
    {"code"_L1, QT_TRANSLATE_NOOP("MailTexts", "One-time code")},
    {"code_known"_L1, QT_TRANSLATE_NOOP("MailTexts", "Code, address is known already")},
    {"code_unknown"_L1, QT_TRANSLATE_NOOP("MailTexts", "Code, address is not known")},
    {"export"_L1, QT_TRANSLATE_NOOP("MailTexts", "Export that was asked for")},
    {"history"_L1, QT_TRANSLATE_NOOP("MailTexts", "History that a driver asked for")},
    {"export_kept"_L1, QT_TRANSLATE_NOOP("MailTexts", "Export too large for a mail")},
    {"lot_report"_L1, QT_TRANSLATE_NOOP("MailTexts", "Monthly report of a lot")},
    {"not_parked"_L1, QT_TRANSLATE_NOOP("MailTexts", "Not parked for a while")},
    {"offer"_L1, QT_TRANSLATE_NOOP("MailTexts", "Offer of a place")},
    {"statement"_L1, QT_TRANSLATE_NOOP("MailTexts", "Monthly statement")},
    {"support"_L1, QT_TRANSLATE_NOOP("MailTexts", "Answer to a question")},
    {"support_unnamed"_L1, QT_TRANSLATE_NOOP("MailTexts", "Answer without a name")},
    {"test"_L1, QT_TRANSLATE_NOOP("MailTexts", "Test mail")},
};

} // namespace

QString mailPurposeWords(MailPurpose purpose)
{
    switch (purpose) {
    case MailPurpose::Code: return MailTexts::tr("One-time code");
    case MailPurpose::Booking: return MailTexts::tr("Booking");
    case MailPurpose::Offer: return MailTexts::tr("Offer of a place");
    case MailPurpose::Reminder: return MailTexts::tr("Reminder");
    case MailPurpose::Statement: return MailTexts::tr("Monthly statement");
    case MailPurpose::Report: return MailTexts::tr("Report of a lot");
    case MailPurpose::Support: return MailTexts::tr("Reply");
    case MailPurpose::Export: return MailTexts::tr("Export");
    case MailPurpose::Test: return MailTexts::tr("Test mail");
    }
    return {};
}

TagCell mailStateTag(const ListMail::Row &mail)
{
    switch (mail.state) {
    case MailState::Waiting:
        if (mail.refusal.isEmpty())
            return {TagKind::Plain, Glyph::Clock, MailTexts::tr("waits")};
        return {TagKind::Warning, Glyph::Warning, MailTexts::tr("tried %n time(s)", nullptr, mail.tries)};
    case MailState::Sending: return {TagKind::Soon, Glyph::Went, MailTexts::tr("is being sent")};
    case MailState::Sent: return {TagKind::Plain, Glyph::Tick, MailTexts::tr("sent")};
    case MailState::Failed: return {TagKind::Error, Glyph::Error, MailTexts::tr("given up")};
    case MailState::Bounced: return {TagKind::Error, Glyph::Error, MailTexts::tr("came back")};
    case MailState::Cancelled: return {TagKind::Plain, Glyph::None, MailTexts::tr("dropped")};
    }
    return {};
}

QString mailWhy(const QString &refusal)
{
    const Reason *reason = reasonOf(refusal);
    return reason == nullptr ? QString() : MailTexts::tr(reason->why);
}

QString mailAdvice(const QString &refusal)
{
    const Reason *reason = reasonOf(refusal);
    return reason == nullptr || *reason->advice == '\0' ? QString() : MailTexts::tr(reason->advice);
}

QString mailTo(const ListMail::Row &mail, bool readable)
{
    if (!readable)
        return MailTexts::tr("sealed");
    return mail.to.isEmpty() ? MailTexts::tr("emptied") : maskedMailAddress(mail.to);
}

QString outboxWords(const ListMail::Answer &outbox)
{
    const qint64 waiting = outbox.waiting - outbox.sending;
    QStringList parts {MailTexts::tr("%n wait(s)", nullptr, static_cast<int>(waiting))};
    if (outbox.sending > 0)
        parts.append(MailTexts::tr("%n being sent", nullptr, static_cast<int>(outbox.sending)));
    parts.append(MailTexts::tr("%n sent today", nullptr, static_cast<int>(outbox.sentToday)));
    if (outbox.failing > 0)
        parts.append(MailTexts::tr("%n tried without success", nullptr, static_cast<int>(outbox.failing)));
    if (outbox.failed > 0)
        parts.append(MailTexts::tr("%n given up", nullptr, static_cast<int>(outbox.failed)));
    return parts.join(MailTexts::tr(", ", "between counts"));
}

QString templateTitle(const QString &name)
{
    for (const Titled &one : templateTitles) {
        if (one.name == name)
            return MailTexts::tr(one.title);
    }
    return name;
}

QString mailLanguageName(const QString &language)
{
    // Qt would say which English.
    return language == "en"_L1 ? u"English"_s : QLocale(language).nativeLanguageName();
}

QMap<QString, QString> exampleValues(const QString &language)
{
    const QLocale locale(language);
    const QDate day(2026, 11, 24);
    const bool german = language == "de"_L1;
    const QString at = locale.toString(day, german ? u"dddd, d. MMMM"_s : u"dddd, d MMMM"_s);
    return {{u"name"_s, u"Rukmini Iyer"_s},
            {u"person"_s, u"Chitra Rao"_s},
            {u"booking"_s, u"K7QM-4XRT-2"_s},
            {u"ticket"_s, u"S-104"_s},
            {u"lot"_s, u"City North"_s},
            {u"office"_s, u"Metro Parking"_s},
            {u"when"_s, at + u" 09:00"_s},
            {u"until"_s, u"09:30"_s},
            {u"month"_s, locale.toString(day, u"MMMM yyyy"_s)},
            {u"visits"_s, locale.toString(12)},
            {u"time"_s, u"31 h 20 min"_s},
            {u"amount"_s, locale.toString(84.5, 'f', 2) + u" EUR"_s},
            {u"code"_s, u"482 913"_s},
            {u"minutes"_s, locale.toString(10)},
            {u"days"_s, locale.toString(30)},
            {u"place"_s, u"City North, 1 Market Street"_s},
            {u"spot"_s, u"A-17"_s},
            {u"plate"_s, u"B RI 7"_s},
            {u"price"_s, locale.toString(7.5, 'f', 2) + u" EUR"_s},
            {u"cancel"_s, german ? u"bis zum Beginn"_s : u"until it begins"_s},
            {u"count"_s, locale.toString(2)},
            {u"bookings"_s, u"K7QM-4XRT-2: "_s + at + u", A-17\nP2LC-9WDE-7: "_s + at + u", A-18"_s},
            {u"rows"_s, locale.toString(12'480)},
            {u"export"_s, german ? u"Aufenthalte 2026-10"_s : u"Stays 2026-10"_s},
            {u"file"_s, u"/srv/parkdesk/exports/stays-17.csv"_s},
            {u"answer"_s,
             german ? u"Ihre Schlüssel liegen am Schalter für Sie bereit."_s
                    : u"your keys are at the desk, and are kept there for you."_s}};
}

} // namespace parkdesk
