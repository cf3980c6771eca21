// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/commands.h"
#include "ctl/context.h"
#include "ctl/importintake.h"
#include "ctl/output.h"
#include "ctl/terminal.h"
#include "formats/csv.h"
#include "services/imports/stayfile.h"
#include "services/lots/listlots.h"

#include <QSaveFile>

namespace parkdesk::ctl {

using namespace Qt::StringLiterals;

namespace {

Error badWish(const QString &what, const QString &reason)
{
    return {ErrorCode::BadFile, Field::File, {{u"path"_s, what}, {u"reason"_s, reason}}};
}

Result<QChar> separatorOf(const QString &text)
{
    static const QHash<QString, QChar> names {
        {u"comma"_s, u','}, {u"semicolon"_s, u';'}, {u"tab"_s, u'\t'}, {u"pipe"_s, u'|'}, {u"\\t"_s, u'\t'}};
    if (names.contains(text))
        return names.value(text);
    return text.size() == 1 ? Result<QChar>(text.at(0)) : fail(badWish(text, u"unknown_delimiter"_s));
}

Result<QStringConverter::Encoding> encodingOfName(const QString &text)
{
    static const QHash<QString, QStringConverter::Encoding> names {{u"utf-8"_s, QStringConverter::Utf8},
                                                                   {u"latin1"_s, QStringConverter::Latin1},
                                                                   {u"iso-8859-1"_s, QStringConverter::Latin1},
                                                                   {u"utf-16"_s, QStringConverter::Utf16}};
    const auto found = names.constFind(text.toLower());
    return found == names.cend() ? Result<QStringConverter::Encoding>(fail(badWish(text, u"unknown_encoding"_s)))
                                 : *found;
}

/// "VAN=truck" each.
Result<QHash<QString, QString>> wordsOf(const QStringList &wishes)
{
    QHash<QString, QString> words;
    for (const QString &wish : wishes) {
        const qsizetype sign = wish.indexOf(u'=');
        if (sign <= 0)
            return fail(badWish(wish, u"unknown_field"_s));
        words.insert(wish.first(sign).trimmed().toLower(), wish.sliced(sign + 1).trimmed());
    }
    return words;
}

Result<StayFileWishes> wishesOf(const Invocation &invocation)
{
    StayFileWishes wishes;
    wishes.columns = invocation.words("map"_L1);
    wishes.timezone = invocation.text("timezone"_L1);
    wishes.lot = invocation.text("lot"_L1);
    if (invocation.has("delimiter"_L1))
        wishes.separator = TRY(separatorOf(invocation.text("delimiter"_L1)));
    if (invocation.has("encoding"_L1))
        wishes.encoding = TRY(encodingOfName(invocation.text("encoding"_L1)));
    if (const auto dates = invocation.maybe("dates"_L1)) {
        wishes.times = timeFormFromName(*dates);
        if (!wishes.times)
            return fail(badWish(*dates, u"unknown_form_of_times"_s));
    }
    if (const auto decimal = invocation.maybe("decimal"_L1)) {
        wishes.decimals = decimalFormFromName(*decimal);
        if (!wishes.decimals)
            return fail(badWish(*decimal, u"unknown_form_of_amounts"_s));
    }
    wishes.types = TRY(wordsOf(invocation.words("types"_L1)));
    wishes.methods = TRY(wordsOf(invocation.words("methods"_L1)));
    wishes.method = invocation.maybe("method"_L1).value_or(wishes.method);
    if (methodOfWord(wishes.method) != wishes.method)
        return fail(badWish(wishes.method, u"unknown_method"_s));
    return wishes;
}

QJsonObject jsonOfColumns(const StayFileSight &sight)
{
    QJsonObject json;
    for (auto it = sight.columns.cbegin(); it != sight.columns.cend(); ++it) {
        QStringList names;
        for (const int column : it.value())
            names.append(sight.header.value(column));
        json.insert(stayFieldName(it.key()), names.join(u'+'));
    }
    return json;
}

Answer answerOf(const StaysIntake &intake, const StayFileSight &sight, bool dry, const QString &rejects)
{
    const StayFileCount &count = intake.count();
    Answer answer;
    answer.json = {{u"rows"_s, count.rows},
                   {u"columns"_s, jsonOfColumns(sight)},
                   {u"dates"_s, timeFormName(sight.times)},
                   {u"decimal"_s, decimalFormName(sight.decimals)},
                   {u"added"_s, dry ? 0 : count.outcome.added},
                   {u"could_be_added"_s, dry ? count.outcome.added : 0},
                   {u"inside"_s, count.outcome.inside},
                   {u"known"_s, count.outcome.known},
                   {u"ended"_s, count.outcome.ended},
                   {u"brought_in_before"_s, count.before},
                   {u"resumed_after_line"_s, intake.resumedAt()},
                   {u"rejected"_s, count.rejected},
                   {u"reasons"_s, jsonOfCounts(count.reasons)},
                   {u"remarks"_s, jsonOfCounts(count.remarks)},
                   {u"rejects"_s, orNull(count.rejected > 0 ? rejects : QString())}};
    answer.lines = {u"%1 rows, dates written %2, decimals with a %3."_s.arg(count.rows)
                        .arg(timeFormName(sight.times), decimalFormName(sight.decimals))};
    if (count.before > 0)
        answer.lines.append(
            u"%1 stays were brought in before, up to line %2."_s.arg(count.before).arg(intake.resumedAt()));
    answer.lines.append((dry ? u"%1 stays could be added (%2 inside still); %3 are known. Nothing was changed."_s
                             : u"%1 stays were added (%2 inside still); %3 were known."_s)
                            .arg(count.outcome.added)
                            .arg(count.outcome.inside)
                            .arg(count.outcome.known));
    if (count.outcome.ended > 0)
        answer.lines.append((dry ? u"%1 that are inside by an earlier file could leave."_s
                                 : u"%1 that were inside by an earlier file have left."_s)
                                .arg(count.outcome.ended));
    if (!count.remarks.isEmpty())
        answer.lines.append(QStringList {u"Told about rows that are in:"_s} + linesOfCounts(count, count.remarks));
    if (count.rejected > 0)
        answer.lines.append(
            QStringList {u"%1 rows are not in; they stand in %2 with their reasons:"_s.arg(count.rejected).arg(rejects)}
            + linesOfCounts(count, count.reasons));
    return answer;
}

Result<Answer> importStays(const Invocation &invocation, Context &context)
{
    const bool dry = invocation.has("dry-run"_L1);
    const StayFileWishes wishes = TRY(wishesOf(invocation));
    TRY_DONE(context.logIn(dry ? Access::Read : Access::Write));
    const StayFileSight sight = TRY(lookAtStays(invocation.argument, wishes));
    const QList<Lot> lots = TRY(context.read<ListLots>({}));
    const StayReading reading = TRY(stayReading(sight, wishes, lots, context.clock().now()));
    if (!sight.columns.contains(StayField::Lot) && !reading.lot)
        return fail(badWish(u"lot"_s, u"missing_column"_s));
    const auto file = TRY(StayFile::open(invocation.argument, sight, reading));
    const QString path = invocation.maybe("rejects"_L1).value_or(invocation.argument + u".rejects.csv"_s);
    QSaveFile rejects(path);
    if (!rejects.open(QIODevice::WriteOnly))
        return fail(ErrorCode::FileFailed, Field::File, {{u"path"_s, path}});
    rejects.write(writeCsvRows({QStringList {u"line"_s, u"reason"_s} + sight.header}));
    StaysIntake intake(context, sight.source, dry);
    for (bool last = false; !last;) {
        const StayFile::Part part = TRY(file->next());
        last = part.last;
        const QByteArray bad = TRY(intake.take(part));
        if (rejects.write(bad) != bad.size())
            return fail(ErrorCode::FileFailed, Field::File, {{u"path"_s, path}});
        if (isWatched())
            writeErr(
                u"\r%1 %, %2 rows"_s.arg(part.bytes * 100 / std::max<qint64>(1, sight.bytes)).arg(intake.count().rows));
    }
    if (isWatched())
        writeErr(u"\r\033[K"_s);
    if (intake.count().rejected == 0)
        rejects.cancelWriting();
    if (!rejects.commit() && intake.count().rejected > 0)
        return fail(ErrorCode::FileFailed, Field::File, {{u"path"_s, path}});
    return answerOf(intake, sight, dry, path);
}

} // namespace

CommandSpec importStaysCommand()
{
    return {
        "import stays"_L1,
        "FILE"_L1,
        true,
        "Take over stays of another program from a CSV file."_L1,
        {{"map"_L1, "FIELD=COLUMN[,..]"_L1,
          "where lot, entry, exit, minutes, plate, vehicle, spot, amount, method, id stand: a column's name or number, "
          "or two "
          "as Date+Time; usual names are guessed"_L1,
          false, true},
         {"lot"_L1, "L"_L1, "of all rows, in a file that names none"_L1},
         {"timezone"_L1, "Z"_L1, "of times without an offset; else that of the lot"_L1},
         {"dates"_L1, "FORM"_L1, "year-first, day-first, month-first, unix or unix-ms; else what they can only be"_L1},
         {"decimal"_L1, "D"_L1, "point or comma; else what the amounts look like"_L1},
         {"delimiter"_L1, "D"_L1, "comma, semicolon, tab, pipe, or the sign; else recognised"_L1},
         {"encoding"_L1, "E"_L1, "utf-8, latin1 or utf-16; else recognised"_L1},
         {"types"_L1, "WORD=TYPE[,..]"_L1, "vehicle types that the file names in words of its own"_L1, false, true},
         {"methods"_L1, "WORD=METHOD[,..]"_L1, "the same for ways of paying: cash, card, account, other"_L1, false,
          true},
         {"method"_L1, "M"_L1, "of rows that name none; other unless told"_L1},
         {"rejects"_L1, "FILE"_L1, "where bad rows go; else FILE.rejects.csv"_L1},
         {"dry-run"_L1, {}, "say what would happen"_L1}},
        "Every part of the file goes in whole or not at all, together with the mark of how far it is: broken off, the "
        "same\n"
        "command goes on where it was. A row that is there already is known again, by its id or by all that it says. A "
        "stay\n"
        "without a spot counts in its lot; one without a plate as well. One without an exit is inside still, until a\n"
        "later file knows its exit: it is met again by its id, or by its plate and its time of entry. What was paid "
        "is\n"
        "kept as imported history, apart from every drawer."_L1,
        importStays};
}

} // namespace parkdesk::ctl
