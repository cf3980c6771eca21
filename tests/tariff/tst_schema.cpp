// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "tests/tariff/brokentariff.h"
#include "tests/tariff/tariffsupport.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// The published schema and our reader say the same of two thousand documents.
class TstSchema : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheReader();
};

namespace {

constexpr int documents = 2000;

/// What a schema cannot say: what one place of a document demands of another, which zones and currencies there are, how
/// many decimals a currency has, which dates there are, how long ten years are. (And what is a tariff, but refused with
/// its path because it cannot be priced exactly: not_supported.)
const QStringList &reasonsBeyondASchema()
{
    static const QStringList reasons {
        u"unknown_table"_s,    u"duplicate_id"_s,    u"not_ascending"_s, u"never_reached"_s, u"no_day_maximum"_s,
        u"longer_than_unit"_s, u"no_part_of_unit"_s, u"needs_one_day"_s, u"contradiction"_s, u"bad_zone"_s,
        u"bad_currency"_s,     u"bad_amount"_s,      u"bad_date"_s,      u"bad_time"_s,      u"bad_duration"_s,
        u"out_of_range"_s,     u"required"_s};
    return reasons;
}

std::vector<JsonNode> soundDocuments()
{
    std::vector<JsonNode> roots;
    for (const QString &folder : {u"tests/tariff/signs"_s, u"resources/tariffs"_s, u"resources/tariffs/samples"_s}) {
        const QDir dir(QStringLiteral(PARKDESK_SOURCE_DIR "/") + folder);
        for (const QString &name : dir.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
            QFile file(dir.filePath(name));
            if (name.endsWith(u".schema.json") || !file.open(QIODevice::ReadOnly))
                continue;
            if (const auto root = readJson(file.readAll()))
                roots.push_back(*root);
        }
    }
    return roots;
}

/// A line a document: "valid", or why not. What the format says about JSON itself (keys once, no fractions) is asked of
/// Python's reader too.
QByteArray verdictsOfPython(const QString &documentFile)
{
    const QString program = u"import json, sys, jsonschema\n"
                            "def once(pairs):\n"
                            "    if len(dict(pairs)) != len(pairs): raise ValueError('duplicate key')\n"
                            "    return dict(pairs)\n"
                            "def whole(text): raise ValueError('fraction')\n"
                            "checker = jsonschema.Draft202012Validator(json.load(open(sys.argv[1])))\n"
                            "for line in open(sys.argv[2], encoding='utf-8'):\n"
                            "    try:\n"
                            "        root = json.loads(line, object_pairs_hook=once, parse_float=whole)\n"
                            "        error = next(checker.iter_errors(root), None)\n"
                            "        print('valid' if error is None else 'invalid ' + error.json_path)\n"
                            "    except ValueError as error:\n"
                            "        print('invalid', error)\n"_s;
    QProcess python;
    python.start(u"/usr/bin/python3"_s,
                 {u"-c"_s, program,
                  QStringLiteral(PARKDESK_SOURCE_DIR "/resources/tariffs/tariff-format-1.schema.json"), documentFile});
    if (!python.waitForFinished(600'000) || python.exitCode() != 0)
        return "python3 with python3-jsonschema is needed: " + python.readAllStandardError();
    return python.readAllStandardOutput();
}

} // namespace

void TstSchema::agreesWithTheReader()
{
    const std::vector<JsonNode> sound = soundDocuments();
    QVERIFY(sound.size() >= 15);
    QRandomGenerator random(20261121);
    std::vector<ChangedDocument> changed;
    for (const JsonNode &root : sound)
        changed.push_back({canonicalJson(root), u"nothing"_s});
    while (changed.size() < documents)
        changed.push_back(
            changedDocument(sound[static_cast<size_t>(random.bounded(static_cast<int>(sound.size())))], random));

    QTemporaryDir dir;
    QFile file(dir.filePath(u"documents"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (const ChangedDocument &document : changed)
        file.write(document.text + '\n');
    file.close();
    const QList<QByteArray> verdicts = verdictsOfPython(file.fileName()).trimmed().split('\n');
    QVERIFY2(verdicts.size() == documents, verdicts.front().constData());

    int valid = 0;
    int invalid = 0;
    QMap<QString, int> beyond;
    QStringList disagreements;
    for (int i = 0; i < documents; ++i) {
        const ChangedDocument &document = changed[static_cast<size_t>(i)];
        const auto tariff = parseTariff(document.text);
        const bool schemaSaysValid = verdicts.at(i) == "valid";
        (schemaSaysValid ? valid : invalid) += 1;
        if (schemaSaysValid == tariff.has_value())
            continue;
        const QString reason = tariff ? u"accepted"_s : tariff.error().details.value(u"reason"_s).toString();
        const bool isRefusal = !tariff && tariff.error().code == ErrorCode::NotSupported;
        if (schemaSaysValid && (isRefusal || reasonsBeyondASchema().contains(reason)))
            ++beyond[isRefusal ? codeName(ErrorCode::NotSupported) : reason];
        else
            disagreements << document.change + u": reader "_s + refusalText(tariff) + u", schema "_s
                    + QString::fromUtf8(verdicts.at(i));
    }
    qInfo() << valid << "valid by the schema," << invalid << "not; beyond a schema:" << beyond;
    QVERIFY2(disagreements.isEmpty(), qPrintable(disagreements.join(u'\n')));
    // Both kinds in good number, and few that only the reader can refuse.
    QVERIFY(valid > documents / 10);
    QVERIFY(invalid > documents / 3);
    int excepted = 0;
    for (int count : std::as_const(beyond))
        excepted += count;
    QVERIFY(excepted < valid / 2);
}

PARKDESK_TEST(TstSchema)
#include "tst_schema.moc"
