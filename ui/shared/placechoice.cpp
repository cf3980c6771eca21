// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/placechoice.h"

#include "domain/zonerules.h"

#include <QCompleter>
#include <QLocale>
#include <QMap>
#include <QTimeZone>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// Names such as "Asia/Kolkata"; the fixed offsets of the list are nobody's place.
bool isPlace(const QByteArray &zone)
{
    return zone.contains('/') && !zone.startsWith("Etc/") && !zone.startsWith("SystemV/");
}

/// Code and name.
QMap<QString, QString> currencies()
{
    QMap<QString, QString> names;
    const QList<QLocale> locales =
        QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
    for (const QLocale &locale : locales) {
        const QString code = locale.currencySymbol(QLocale::CurrencyIsoCode);
        if (code.size() == 3 && (!names.contains(code) || locale.language() == QLocale::English))
            names.insert(code, locale.currencySymbol(QLocale::CurrencyDisplayName));
    }
    return names;
}

} // namespace

ZoneChoice::ZoneChoice(const QByteArray &chosen, QWidget *parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    const QList<QByteArray> zones = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &zone : zones) {
        if (isPlace(zone))
            addItem(QString::fromLatin1(zone));
    }
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    // A server's clock may be set to no place at all.
    const QByteArray own = ZoneRules::forZone(chosen) ? chosen : QByteArrayLiteral("UTC");
    const int place = findText(QString::fromLatin1(own));
    setCurrentIndex(place);
    if (place < 0)
        setEditText(QString::fromLatin1(own));
}

QString ZoneChoice::zoneId() const
{
    return currentText().trimmed();
}

CurrencyChoice::CurrencyChoice(const QString &chosen, QWidget *parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    const QMap<QString, QString> known = currencies();
    for (auto it = known.begin(); it != known.end(); ++it)
        addItem(tr("%1, %2", "currency code, name").arg(it.key(), it.value()), it.key());
    const int wanted = findData(chosen);
    const int own = wanted >= 0 ? wanted : findData(QLocale().currencySymbol(QLocale::CurrencyIsoCode));
    setCurrentIndex(own >= 0 ? own : findData(u"EUR"_s));
}

QString CurrencyChoice::code() const
{
    return currentText().section(u',', 0, 0).trimmed().toUpper();
}

} // namespace parkdesk
