// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/drivers/driverindex.h"

#include "domain/searchkey.h"
#include "storage/driverrepository.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

bool isLive(const DriverRow &row)
{
    return row.state == DriverState::Active || row.state == DriverState::Suspended;
}

bool holdsAll(const QString &key, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return key.contains(word); });
}

} // namespace

DriverIndex::~DriverIndex()
{
    for (Entry &entry : m_entries)
        entry.key.fill(u'\0');
}

Done DriverIndex::add(const OfficeKey &key, DriverId driver, const QByteArray &sealedName)
{
    DriverRow row;
    row.id = driver;
    row.name = sealedName;
    m_entries.push_back({driver, u' ' + searchKey(TRY(openFields(key, row)).name)});
    return {};
}

Result<std::shared_ptr<const DriverIndex>> DriverIndex::build(UnitOfWork &unit, const OfficeKey &key)
{
    const std::shared_ptr<DriverIndex> index(new DriverIndex);
    const auto names = TRY(DriverRepository(unit).names());
    index->m_entries.reserve(static_cast<size_t>(names.size()));
    for (const auto &name : names)
        TRY_DONE(index->add(key, name.driver, name.name));
    std::sort(index->m_entries.begin(), index->m_entries.end(),
              [](const Entry &a, const Entry &b) { return std::tie(a.key, a.driver) < std::tie(b.key, b.driver); });
    return std::shared_ptr<const DriverIndex>(index);
}

Result<std::shared_ptr<const DriverIndex>> DriverIndex::renewed(UnitOfWork &unit, const OfficeKey &key,
                                                                const QList<DriverId> &drivers) const
{
    const std::shared_ptr<DriverIndex> index(new DriverIndex);
    const QSet<DriverId> changed(drivers.begin(), drivers.end());
    for (const Entry &entry : m_entries) {
        if (!changed.contains(entry.driver))
            index->m_entries.push_back({entry.driver, QString(entry.key.constData(), entry.key.size())});
    }
    DriverRepository repository(unit);
    for (const DriverId driver : changed) {
        const auto row = repository.find(driver);
        if (row && isLive(*row))
            TRY_DONE(index->add(key, driver, row->name));
    }
    std::sort(index->m_entries.begin(), index->m_entries.end(),
              [](const Entry &a, const Entry &b) { return std::tie(a.key, a.driver) < std::tie(b.key, b.driver); });
    return std::shared_ptr<const DriverIndex>(index);
}

QList<DriverId> DriverIndex::find(const QString &text, int most) const
{
    const QStringList words = searchKey(text).split(u' ', Qt::SkipEmptyParts);
    QList<DriverId> first;
    QList<DriverId> others;
    if (words.isEmpty())
        return first;
    for (const Entry &entry : m_entries) {
        if (first.size() >= most)
            break;
        if (!holdsAll(entry.key, words))
            continue;
        const bool begins = std::all_of(words.begin(), words.end(),
                                        [&](const QString &word) { return entry.key.contains(u' ' + word); });
        if (begins)
            first.append(entry.driver);
        else if (others.size() < most)
            others.append(entry.driver);
    }
    return (first + others).mid(0, most);
}

Result<DriverNames::Answer> DriverNames::fetch(UnitOfWork &unit, const Question &question, const DeedContext &context)
{
    const auto key = TRY(keyOf(context));
    if (question.known)
        return question.known->renewed(unit, *key, question.changed);
    return DriverIndex::build(unit, *key);
}

} // namespace parkdesk
