// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/windowsettings.h"

#include "ui/kiosk/kioskscale.h"
#include "ui/shell/settingsfile.h"

#include <QCryptographicHash>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int lockMinutes = 4;

/// A group of its own for each database; its address may hold slashes, which would nest.
QString groupOf(const QString &database)
{
    const QByteArray hash = QCryptographicHash::hash(database.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return u"databases/"_s + QString::fromLatin1(hash);
}

} // namespace

WindowSettings::WindowSettings()
    : m_settings(std::make_unique<SettingsFile>())
{
}

WindowSettings::WindowSettings(const QString &file)
    : m_settings(std::make_unique<SettingsFile>(file))
{
}

WindowSettings::~WindowSettings() = default;

QList<WindowSettings::RecentPerson> WindowSettings::people(const QString &database) const
{
    QList<RecentPerson> people;
    const QStringList rows = m_settings->value(groupOf(database) + u"/people"_s).toStringList();
    for (const QString &row : rows) {
        const QStringList parts = row.split(u'\t');
        if (parts.size() == 3 && !parts.at(0).isEmpty() && people.size() < mostPeople)
            people.append({parts.at(0), parts.at(1), roleFromName(parts.at(2)).value_or(Role::Attendant)});
    }
    return people;
}

void WindowSettings::addPerson(const QString &database, const RecentPerson &person)
{
    QList<RecentPerson> people = this->people(database);
    people.removeIf([&](const RecentPerson &other) { return other.login == person.login; });
    people.prepend(person);
    QStringList rows;
    for (const RecentPerson &row : people.first(qMin(people.size(), qsizetype {mostPeople})))
        rows.append(QStringList {row.login, QString(row.name).replace(u'\t', u' '), roleName(row.role)}.join(u'\t'));
    m_settings->keep(groupOf(database) + u"/people"_s, rows);
}

QString WindowSettings::lastDesk(const QString &database) const
{
    return m_settings->value(groupOf(database) + u"/desk"_s).toString();
}

void WindowSettings::setLastDesk(const QString &database, const QString &desk)
{
    m_settings->keep(groupOf(database) + u"/desk"_s, desk);
}

ThemeChoice WindowSettings::theme() const
{
    const QString name = m_settings->value(u"window/theme"_s).toString();
    if (name == u"light")
        return ThemeChoice::Light;
    if (name == u"dark")
        return ThemeChoice::Dark;
    return name == u"contrast" ? ThemeChoice::HighContrast : ThemeChoice::System;
}

void WindowSettings::setTheme(ThemeChoice choice)
{
    const QString name = choice == ThemeChoice::Light ? u"light"_s
        : choice == ThemeChoice::Dark                 ? u"dark"_s
        : choice == ThemeChoice::HighContrast         ? u"contrast"_s
                                                      : u"system"_s;
    m_settings->keep(u"window/theme"_s, name);
}

Duration WindowSettings::lockAfter() const
{
    bool isNumber = false;
    const int typed = m_settings->value(u"window/lock_minutes"_s, lockMinutes).toInt(&isNumber);
    return minutes(isNumber && typed > 0 ? typed : lockMinutes);
}

void WindowSettings::setLockMinutes(int length)
{
    m_settings->keep(u"window/lock_minutes"_s, length);
}

LanguageChoice WindowSettings::language() const
{
    const QString code = m_settings->value(u"window/language"_s).toString();
    if (code == u"en")
        return LanguageChoice::English;
    return code == u"de" ? LanguageChoice::German : LanguageChoice::System;
}

void WindowSettings::setLanguage(LanguageChoice choice)
{
    const QString code = choice == LanguageChoice::English ? u"en"_s
        : choice == LanguageChoice::German                 ? u"de"_s
                                                           : u"system"_s;
    m_settings->keep(u"window/language"_s, code);
}

bool WindowSettings::printsTickets() const
{
    return m_settings->value(u"paper/print_tickets"_s, false).toBool();
}

void WindowSettings::setPrintsTickets(bool prints)
{
    m_settings->keep(u"paper/print_tickets"_s, prints);
}

QString WindowSettings::printer() const
{
    return m_settings->value(u"paper/printer"_s).toString();
}

void WindowSettings::setPrinter(const QString &name)
{
    m_settings->keep(u"paper/printer"_s, name);
}

LiveSharing WindowSettings::sharing() const
{
    LiveSharing sharing;
    sharing.on = m_settings->value(u"sharing/on"_s, sharing.on).toBool();
    sharing.address = m_settings->value(u"sharing/address"_s, sharing.address).toString();
    sharing.port = m_settings->value(u"sharing/port"_s, sharing.port).toInt();
    return sharing;
}

void WindowSettings::setSharing(const LiveSharing &sharing)
{
    m_settings->keep(u"sharing/on"_s, sharing.on);
    m_settings->keep(u"sharing/address"_s, sharing.address);
    m_settings->keep(u"sharing/port"_s, sharing.port);
}

double WindowSettings::kioskScale() const
{
    bool isNumber = false;
    const double scale = m_settings->value(u"kiosk/pixels_per_mm"_s).toDouble(&isNumber);
    return isNumber && scale >= KioskScale::leastPixelsPerMm && scale <= KioskScale::mostPixelsPerMm
        ? scale
        : KioskScale::usualPixelsPerMm;
}

void WindowSettings::setKioskScale(double pixelsPerMm)
{
    m_settings->keep(u"kiosk/pixels_per_mm"_s, pixelsPerMm);
}

bool WindowSettings::railFolded() const
{
    return m_settings->value(u"window/rail_folded"_s, false).toBool();
}

void WindowSettings::setRailFolded(bool folded)
{
    m_settings->keep(u"window/rail_folded"_s, folded);
}

ListLook WindowSettings::look(const QString &list) const
{
    const QString group = u"lists/"_s + list;
    ListLook look;
    look.columns = m_settings->value(group + u"/columns"_s).toByteArray();
    look.columnCount = m_settings->value(group + u"/column_count"_s, 0).toInt();
    look.sortColumn = m_settings->value(group + u"/sort_column"_s, -1).toInt();
    look.order = m_settings->value(group + u"/descending"_s, false).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
    m_settings->beginGroup(group + u"/filters"_s);
    const QStringList filters = m_settings->childKeys();
    for (const QString &filter : filters)
        look.filters.insert(filter, m_settings->value(filter).toString());
    m_settings->endGroup();
    return look;
}

void WindowSettings::setLook(const QString &list, const ListLook &look)
{
    const QString group = u"lists/"_s + list;
    m_settings->keep(group + u"/columns"_s, look.columns);
    m_settings->keep(group + u"/column_count"_s, look.columnCount);
    m_settings->keep(group + u"/sort_column"_s, look.sortColumn);
    m_settings->keep(group + u"/descending"_s, look.order == Qt::DescendingOrder);
    m_settings->remove(group + u"/filters"_s);
    for (auto filter = look.filters.begin(); filter != look.filters.end(); ++filter)
        m_settings->keep(group + u"/filters/"_s + filter.key(), filter.value());
}

QByteArray WindowSettings::geometry() const
{
    return m_settings->value(u"window/geometry"_s).toByteArray();
}

void WindowSettings::setGeometry(const QByteArray &geometry)
{
    m_settings->keep(u"window/geometry"_s, geometry);
}

} // namespace parkdesk
