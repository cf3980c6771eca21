// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/imports/appusers.h"

#include "storage/foreigndatabase.h"

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// What a column of people is called in such programs, without its signs.
const std::initializer_list<QLatin1StringView> userNames {"fullname"_L1,     "displayname"_L1, "name"_L1,
                                                          "customername"_L1, "drivername"_L1,  "username"_L1};
const std::initializer_list<QLatin1StringView> userMails {"email"_L1, "emailaddress"_L1, "mail"_L1, "emailid"_L1};
const std::initializer_list<QLatin1StringView> userPhones {
    "phone"_L1, "phonenumber"_L1, "mobile"_L1, "mobilenumber"_L1, "contact"_L1, "contactnumber"_L1, "phoneno"_L1};
const std::initializer_list<QLatin1StringView> userRoles {"role"_L1, "usertype"_L1, "isadmin"_L1, "isstaff"_L1};

QString plainColumn(const QString &name)
{
    QString plain;
    for (const QChar sign : name.toLower()) {
        if (sign.isLetterOrNumber())
            plain += sign;
    }
    return plain;
}

QString userColumn(const ForeignDatabase::Table &table, std::initializer_list<QLatin1StringView> names)
{
    for (const QLatin1StringView name : names) {
        for (const ForeignDatabase::Column &column : table.columns) {
            if (plainColumn(column.name) == name && !isSecretColumn(column.name))
                return column.name;
        }
    }
    return {};
}

bool worksThere(const QString &role)
{
    static const QStringList words {u"admin"_s, u"administrator"_s, u"superadmin"_s, u"manager"_s, u"staff"_s,
                                    u"1"_s,     u"true"_s};
    return words.contains(role.trimmed().toLower());
}

} // namespace

Result<AppUsers> readAppUsers(const QString &path, const AppMapping &mapping)
{
    AppUsers users;
    if (!mapping.has(u"users"_s))
        return users;
    const auto database = TRY(ForeignDatabase::open(path));
    const auto tables = TRY(database->tables());
    const auto table = std::find_if(tables.begin(), tables.end(), [&](const ForeignDatabase::Table &each) {
        return each.name == mapping.parts.value(u"users"_s).table;
    });
    if (table == tables.end())
        return users;
    const QStringList columns {userColumn(*table, userNames), userColumn(*table, userMails),
                               userColumn(*table, userPhones), userColumn(*table, userRoles)};
    for (const QString &column : columns) {
        if (!column.isEmpty())
            users.columns.append(column);
    }
    if (columns.at(0).isEmpty() && columns.at(1).isEmpty())
        return users;
    TRY_DONE(database->read(table->name, users.columns, [&](const QStringList &texts) {
        const auto said = [&](int which) {
            const qsizetype at = columns.at(which).isEmpty() ? -1 : users.columns.indexOf(columns.at(which));
            return at < 0 ? QString() : texts.at(at);
        };
        if (worksThere(said(3)))
            ++users.staff;
        else
            users.rows.append({said(0), said(1), said(2)});
    }));
    return users;
}

QList<ImportDrivers::Command> partsOfUsers(const AppUsers &users, const QString &source, const QString &language)
{
    QList<ImportDrivers::Command> parts;
    for (qsizetype first = 0; first < users.rows.size(); first += ImportDrivers::mostDrivers)
        parts.append({users.rows.mid(first, ImportDrivers::mostDrivers), language, source, first});
    return parts;
}

} // namespace parkdesk
