// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/architecture/fixtures.h"

#include <QDir>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace parkdesk::architecture {

namespace {

QDir fixtureFolder(const QString &kind)
{
    return QDir(sourceRoot() + u"/tests/architecture/fixtures/"_s + kind);
}

QString textOf(const QString &path, int line, const QString &rule)
{
    return u"%1:%2: %3"_s.arg(path, QString::number(line), rule);
}

} // namespace

QString sourceRoot()
{
    return QString::fromUtf8(PARKDESK_SOURCE_DIR);
}

QStringList fixtureNames(const QString &kind)
{
    return fixtureFolder(kind).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

QList<Source> readFixture(const QString &kind, const QString &name)
{
    return readTree(fixtureFolder(kind).filePath(name));
}

QStringList plantedBreaches(const QList<Source> &sources)
{
    static const QRegularExpression marker(uR"(rejected: ([a-z-]+))"_s);
    QStringList planted;
    for (const Source &source : sources) {
        for (auto found = marker.globalMatch(source.text); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            planted.append(textOf(source.path, source.lineAt(match.capturedStart()), match.captured(1)));
        }
    }
    planted.sort();
    return planted;
}

QStringList foundBreaches(const QList<Breach> &breaches)
{
    QStringList found;
    for (const Breach &breach : breaches)
        found.append(textOf(breach.path, breach.line, breach.rule));
    found.removeDuplicates();
    found.sort();
    return found;
}

QStringList plantedRules(const QString &kind)
{
    QStringList rules;
    for (const QString &name : fixtureNames(kind)) {
        for (const QString &planted : plantedBreaches(readFixture(kind, name)))
            rules.append(planted.section(u": "_s, -1));
    }
    rules.removeDuplicates();
    return rules;
}

} // namespace parkdesk::architecture
