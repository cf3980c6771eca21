// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/schemaexpectation.h"

#include <QRegularExpression>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// What one statement of a migration makes, alters or takes away.
struct Deed {
    QString verb; ///< "create", "alter", "drop"; empty for any other statement
    QString kind;
    QString name;
};

Deed deedOf(const QString &statement)
{
    static const QRegularExpression form(
        uR"(^(CREATE|ALTER|DROP)\s+(?:OR REPLACE\s+)?(?:UNIQUE\s+|VIRTUAL\s+)?(TABLE|INDEX|TRIGGER|FUNCTION)\s+(?:IF (?:NOT )?EXISTS\s+)?(\w+))"_s);
    const auto match = form.match(statement);
    return {match.captured(1).toLower(), match.captured(2).toLower(), match.captured(3)};
}

QString captured(const QString &statement, const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::DotMatchesEverythingOption).match(statement).captured(1);
}

int countOf(const QString &statement, const QString &words)
{
    const QRegularExpression pattern(uR"(\b)"_s + words + uR"(\b)"_s);
    return static_cast<int>(statement.count(pattern));
}

/// The text by which an object is recognised again in the database.
QString textOf(const Deed &deed, const QString &statement, Dialect dialect)
{
    if (dialect == Dialect::Sqlite)
        return statement.simplified();
    if (deed.kind == "function"_L1)
        return captured(statement, uR"(\$\$(.*)\$\$)"_s).simplified();
    if (deed.kind == "trigger"_L1)
        return captured(statement, uR"(EXECUTE FUNCTION\s+(\w+))"_s);
    return {};
}

void countConstraints(const Deed &deed, const QString &statement, QMap<SchemaExpectation::Key, int> &counts)
{
    if (deed.kind != "table"_L1 || deed.verb == "drop"_L1)
        return;
    static const QList<QPair<QString, QString>> kinds {{u"p"_s, u"PRIMARY KEY"_s},
                                                       {u"u"_s, u"UNIQUE"_s},
                                                       {u"f"_s, u"REFERENCES"_s},
                                                       {u"c"_s, u"CHECK"_s},
                                                       {u"x"_s, u"EXCLUDE"_s}};
    for (const auto &[kind, words] : kinds) {
        if (const int count = countOf(statement, words))
            counts[{deed.name, kind}] += count;
    }
}

} // namespace

SchemaExpectation SchemaExpectation::of(const QList<Migrator::Step> &steps, Dialect dialect)
{
    SchemaExpectation expected;
    for (const Migrator::Step &step : steps) {
        const QStringList statements = Migrator::statementsOf(step, dialect);
        for (const QString &statement : statements) {
            const Deed deed = deedOf(statement);
            if (deed.verb.isEmpty())
                continue;
            countConstraints(deed, statement, expected.constraints);
            const Key key {deed.kind, deed.name};
            if (deed.verb == "drop"_L1) {
                expected.objects.remove(key);
                if (deed.kind == "table"_L1) // it may be made anew
                    expected.constraints.removeIf([&](const auto &it) { return it.key().first == deed.name; });
            } else if (deed.verb == "alter"_L1) {
                expected.objects[key].text.clear(); // its text is no longer that of one statement
            } else {
                expected.objects.insert(key,
                                        {captured(statement, uR"(\bON\s+(\w+))"_s), textOf(deed, statement, dialect)});
            }
        }
    }
    return expected;
}

} // namespace parkdesk
