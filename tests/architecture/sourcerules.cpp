// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/architecture/sourcerules.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace parkdesk::architecture {

namespace {

/// Where a pattern is looked for.
enum class In {
    Code, ///< C++, without comments and what stands in strings
    Strings, ///< the strings of C++, with their quotes
    Forms, ///< .ui files
    Headers, ///< the code of .h files
    Anything, ///< all text
};

struct Rule {
    QString name;
    QString reason;
    In in;
    QString pattern;
    QStringList places; ///< path prefixes; empty is everywhere
    QStringList except;
};

const QStringList program {u"app/"_s, u"ui/"_s};
const QStringList theme {u"ui/shared/theme"_s};
const QStringList exactNumbers {u"app/domain/money"_s, u"app/domain/timespan"_s, u"app/domain/zonerules"_s,
                                u"app/tariff/"_s, u"app/services/"_s};

// Letters in brackets keep a pattern from finding itself.
const QList<Rule> rules {
    // Qt
    {u"string-connect"_s,
     u"connect by member pointers (only a QDBusConnection, called bus, knows no other way)"_s,
     In::Code,
     uR"((?<!\bbus\.)\b\w+\s*\(([^;()]|\([^()]*\))*\b(SIGNAL|SLOT)\s*\()"_s,
     {},
     {}},
    {u"connect-without-context"_s,
     u"a lambda is connected with the object whose death ends the connection"_s,
     In::Code,
     uR"(\bconnect\s*\([^,;()]+,[^,;()]+,\s*\[)"_s,
     program,
     {}},
    {u"future-without-context"_s,
     u"then(context, ...): the page may be gone when the answer comes"_s,
     In::Code,
     uR"((\.|->)then\s*\(\s*\[)"_s,
     program,
     {}},
    {u"nested-event-loop"_s,
     u"no event loop inside an event (tests wait for answers in one place)"_s,
     In::Code,
     uR"(\bprocessEvents\s*\(|\bQEventLoop\b)"_s,
     {},
     {u"tests/support/answerof"_s}},
    {u"sleep-in-test"_s,
     u"a test waits for what it wants to see, not for a while"_s,
     In::Code,
     uR"(\b(qWait|qSleep)\s*\()"_s,
     {u"tests/"_s},
     {}},
    {u"modal-dialog"_s,
     u"open() a dialog; exec() and the static questions are nested event loops"_s,
     In::Code,
     uR"((\bdialog|\bmenu|\bbox|\w(Dialog|Menu|Box|Wizard))\w*(\(\))?(\.|->)exec\s*\()"
     uR"(|\bQMessageBox::(question|warning|information|critical|about)\s*\()"
     uR"(|\bQFileDialog::get\w+\s*\(|\bQInputDialog::get\w+\s*\(|\bQ(Color|Font)Dialog::get\w+\s*\()"_s,
     {u"ui/"_s},
     {}},
    {u"sql-model"_s,
     u"models hold rows that a use case returned"_s,
     In::Code,
     uR"(\bQSql(Relational)?TableModel\b|\bQSqlQueryModel\b|\bsetQuery\s*\()"_s,
     {},
     {}},
    {u"singleton"_s,
     u"dependencies arrive through the constructor"_s,
     In::Code,
     uR"((?<!QCoreApplication::)(?<!QGuiApplication::)(?<!QApplication::)\binstance\s*\(\s*\))"_s,
     program,
     {}},

    // layers that includes do not show
    {u"domain-is-pure"_s,
     u"no objects, words or files in the domain"_s,
     In::Code,
     uR"(\bQ_OBJECT\b|\btr\s*\(|\bQObject\b|\bQFile\b|\bQSettings\b)"_s,
     {u"app/domain/"_s},
     {}},
    {u"sql-outside-its-files"_s,
     u"statements are named blocks of app/storage/sql (only the migrator speaks before there are any; whole databases and those of others are no rows)"_s,
     In::Strings,
     uR"("(\w*\()?\s*(SELECT|INSERT|UPDATE|DELETE|CREATE|ALTER|DROP|WITH|MERGE|TRUNCATE|GRANT|REVOKE)\s+\w)"
     uR"(|"(\w*\()?\s*(select\s.*\sfrom|insert\s+into|update\s+\w+\s+set|delete\s+from|(create|alter|drop)\s+\w+)\s)"_s,
     program,
     {u"app/storage/migrator"_s, u"app/storage/databasecopy"_s, u"app/storage/databasefill"_s,
      u"app/storage/foreigndatabase"_s}},
    {u"transaction-outside-storage"_s,
     u"only storage speaks to the database"_s,
     In::Strings,
     uR"("(\w*\()?\s*(BEGIN|COMMIT|ROLLBACK|SAVEPOINT|PRAGMA|LISTEN|NOTIFY|VACUUM)\b)"_s,
     program,
     {u"app/storage/"_s}},
    {u"floating-point"_s,
     u"money and time are whole numbers"_s,
     In::Code,
     uR"(\b(double|float|qreal)\b)"_s,
     exactNumbers,
     {}},

    // the window
    {u"colour"_s,
     u"colours come from the theme"_s,
     In::Code,
     uR"(\bQColor\s*[({]\s*(u?"|\d|Qt::)|\bQColor\s+\w+\s*[({]\s*(u?"|\d|Qt::)|\bqRgba?\s*\()"
     uR"(|\bQt::(black|white|(dark|light)?(Red|Green|Blue|Cyan|Magenta|Yellow|Gray)|red|green|blue|cyan|magenta|yellow|gray)\b)"_s,
     {u"ui/"_s},
     theme},
    {u"colour"_s,
     u"colours come from the theme"_s,
     In::Strings,
     uR"(#([0-9A-Fa-f]{8}|[0-9A-Fa-f]{6})\b|"#[0-9A-Fa-f]{3}"|\brgba?\s*\()"_s,
     {u"ui/"_s},
     theme},
    {u"colour"_s, u"colours come from the theme"_s, In::Forms, uR"(<color\b|#[0-9A-Fa-f]{6}\b|\brgba?\()"_s, {}, {}},

    // every file
    {u"using-namespace-in-header"_s,
     u"a header opens no namespace to those who include it"_s,
     In::Headers,
     uR"(\busing\s+namespace\b)"_s,
     {},
     {}},
    {u"unfinished"_s,
     u"what is not done is an issue, not a comment"_s,
     In::Anything,
     uR"(\b(TO[D]O|FIX[M]E|X[X]X)\b)"_s,
     {},
     {}},
    {u"machine-path"_s,
     u"a path of one machine"_s,
     In::Anything,
     uR"((?<![\w.])/(hom[e]|roo[t]|wor[k]|User[s])/\w|\b[C-Z]:\\\\?\w)"_s,
     {},
     {}},
};

const QString licenceRule = u"licence"_s;
const QString lengthRule = u"length"_s;
constexpr int maximumOfLines = 600;

/// The text that a rule looks at, or nothing when it does not concern the file.
QString textFor(const Rule &rule, const Source &source)
{
    if (!rule.places.isEmpty() && !source.isIn(rule.places))
        return {};
    if (source.isIn(rule.except))
        return {};
    switch (rule.in) {
    case In::Code: return source.code;
    case In::Strings: return source.literals;
    case In::Headers: return source.path.endsWith(".h"_L1) ? source.code : QString();
    case In::Forms: return source.path.endsWith(".ui"_L1) ? source.text : QString();
    case In::Anything: break;
    }
    return source.text;
}

void checkPatterns(const Source &source, QList<Breach> &breaches)
{
    for (const Rule &rule : rules) {
        const QRegularExpression pattern(rule.pattern, QRegularExpression::MultilineOption);
        for (auto found = pattern.globalMatch(textFor(rule, source)); found.hasNext();)
            breaches.append({source.path, source.lineAt(found.next().capturedStart()), rule.name, rule.reason});
    }
}

void checkFile(const Source &source, QList<Breach> &breaches)
{
    const bool isForm = source.path.endsWith(".ui"_L1); // Designer keeps no comments
    const QString head = source.text.section(u'\n', 0, 2);
    if (!isForm && !head.contains(u"SPDX-License-Identifier: GPL-3.0-or-later"_s))
        breaches.append({source.path, 1, licenceRule, u"no SPDX licence line at the top"_s});

    const qsizetype lines = source.text.count(u'\n');
    if (!isForm && source.isIn(program) && lines > maximumOfLines)
        breaches.append({source.path, maximumOfLines + 1, lengthRule, u"%1 lines"_s.arg(lines)});
}

} // namespace

QStringList sourceRuleNames()
{
    QStringList names {licenceRule, lengthRule};
    for (const Rule &rule : rules) {
        if (!names.contains(rule.name))
            names.append(rule.name);
    }
    return names;
}

QList<Breach> checkSources(const QList<Source> &sources)
{
    QList<Breach> breaches;
    for (const Source &source : sources) {
        checkFile(source, breaches);
        checkPatterns(source, breaches);
    }
    return breaches;
}

} // namespace parkdesk::architecture
