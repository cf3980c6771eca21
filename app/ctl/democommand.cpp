// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/commands.h"
#include "ctl/context.h"
#include "ctl/terminal.h"
#include "domain/zonerules.h"
#include "runtime/demodatabase.h"

#include <QElapsedTimer>
#include <QJsonArray>

#include <limits>

namespace parkdesk::ctl {

using namespace Qt::StringLiterals;

namespace {

/// A whole number that was told, or \a otherwise. Errors: BadNumber.
Result<qint64> numberOf(const Invocation &invocation, QLatin1StringView option, qint64 otherwise)
{
    const auto told = invocation.maybe(option);
    if (!told)
        return otherwise;
    bool isNumber = false;
    const qint64 number = told->toLongLong(&isNumber);
    if (!isNumber || number < 0)
        return fail(ErrorCode::BadNumber);
    return number;
}

Result<int> smallNumberOf(const Invocation &invocation, QLatin1StringView option, int otherwise)
{
    const qint64 number = TRY(numberOf(invocation, option, otherwise));
    if (number > std::numeric_limits<int>::max())
        return fail(ErrorCode::BadNumber);
    return static_cast<int>(number);
}

Result<DemoSize> sizeOf(const Invocation &invocation, Instant now)
{
    DemoSize size;
    size.lots = TRY(smallNumberOf(invocation, "lots"_L1, size.lots));
    size.spots = TRY(smallNumberOf(invocation, "spots"_L1, size.spots));
    size.days = TRY(smallNumberOf(invocation, "days"_L1, size.days));
    size.stays = TRY(numberOf(invocation, "stays"_L1, size.stays));
    size.seed = static_cast<quint64>(TRY(numberOf(invocation, "seed"_L1, static_cast<qint64>(size.seed))));
    size.timezone = invocation.maybe("timezone"_L1).value_or(demoPlanOfToday(now).timezone);
    size.currency = invocation.maybe("currency"_L1).value_or(size.currency);
    size.now = {now.ms / 1000 * 1000};
    return size;
}

/// Bytes and seconds of each part, on stderr as they come and in the answer.
class Counting {
public:
    Counting() { m_timer.start(); }

    void hear(const DemoProgress &progress)
    {
        const QString seconds = QString::number(m_timer.elapsed() / 1000);
        if (!progress.making.isEmpty()) {
            writeErr(u"%1 s: %2\n"_s.arg(seconds, progress.making));
            return;
        }
        writeErr(u"%1 s: %2 stays, %3 bytes\n"_s.arg(seconds).arg(progress.stays).arg(progress.bytes));
        m_rows.append(QJsonObject {
            {u"stays"_s, progress.stays}, {u"bytes"_s, progress.bytes}, {u"seconds"_s, m_timer.elapsed() / 1000}});
    }
    [[nodiscard]] const QJsonArray &rows() const { return m_rows; }
    [[nodiscard]] qint64 seconds() const { return m_timer.elapsed() / 1000; }

private:
    QElapsedTimer m_timer;
    QJsonArray m_rows;
};

Result<Answer> demo(const Invocation &invocation, Context &context)
{
    const DatabaseUrl url = TRY(context.url());
    const DemoSize size = TRY(sizeOf(invocation, context.clock().now()));
    Counting counting;
    const DemoOfficeMade made =
        TRY(makeSizedDatabase(url, Context::writing(), size, context.passwords(),
                              [&counting](const DemoProgress &progress) { counting.hear(progress); }));
    Answer answer;
    answer.json = {{u"database"_s, url.toText()},      {u"stays"_s, made.stays},
                   {u"inside"_s, made.inside},         {u"bytes"_s, made.bytes},
                   {u"seconds"_s, counting.seconds()}, {u"progress"_s, counting.rows()},
                   {u"login"_s, made.owner.login},     {u"password"_s, made.owner.password}};
    answer.lines = {u"%1 holds %2 stays in %3 bytes; %4 vehicles are inside."_s.arg(url.toText())
                        .arg(made.stays)
                        .arg(made.bytes)
                        .arg(made.inside),
                    u"Log in as %1 with %2"_s.arg(made.owner.login, made.owner.password)};
    return answer;
}

} // namespace

CommandSpec demoCommand()
{
    return {
        "demo"_L1,
        {},
        false,
        "Make an office with an invented past of any size, for trying and measuring."_L1,
        {{"lots"_L1, "N"_L1, "lots; 2 unless told"_L1},
         {"spots"_L1, "N"_L1, "spots of each lot; 100 unless told"_L1},
         {"days"_L1, "N"_L1, "days that the past goes back; 60 unless told"_L1},
         {"stays"_L1, "N"_L1, "stays in all; 5000 unless told"_L1},
         {"seed"_L1, "N"_L1, "another number gives another past"_L1},
         {"timezone"_L1, "Z"_L1, "of all lots; else the one of this computer"_L1},
         {"currency"_L1, "C"_L1, "of all lots; EUR unless told"_L1}},
        "Only in a database that is not there yet, or empty on PostgreSQL. Says on stderr how many bytes and seconds\n"
        "each million stays took. Needs no log-in; says the random password of the owner."_L1,
        demo};
}

} // namespace parkdesk::ctl
