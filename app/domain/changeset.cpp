// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/changeset.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace parkdesk {

using namespace Qt::StringLiterals;

void ChangeSet::add(Entity entity, qint64 id)
{
    const auto known = m_ids.find(entity);
    if (known == m_ids.end()) {
        m_ids.insert(entity, {id});
        return;
    }
    if (known->isEmpty() || known->contains(id))
        return;
    if (known->size() >= mostIds)
        known->clear();
    else
        known->append(id);
}

void ChangeSet::addAll(Entity entity)
{
    m_ids.insert(entity, {});
}

ChangeSet ChangeSet::everything()
{
    ChangeSet set;
    set.m_everything = true;
    return set;
}

bool ChangeSet::refreshesAll(Entity entity) const
{
    return m_everything || (m_ids.contains(entity) && m_ids.value(entity).isEmpty());
}

void ChangeSet::merge(const ChangeSet &other)
{
    lot = lot == other.lot || isEmpty() ? other.lot : 0;
    m_everything = m_everything || other.m_everything;
    for (auto it = other.m_ids.cbegin(); it != other.m_ids.cend(); ++it) {
        if (it->isEmpty())
            addAll(it.key());
        for (const qint64 id : *it)
            add(it.key(), id);
    }
}

QByteArray ChangeSet::toJson() const
{
    QJsonObject entities;
    for (auto it = m_ids.cbegin(); it != m_ids.cend(); ++it) {
        QJsonArray ids;
        for (const qint64 id : *it)
            ids.append(id);
        entities.insert(QString::number(static_cast<int>(it.key())), ids);
    }
    QJsonObject object {{u"from"_s, sender.toString(QUuid::WithoutBraces)}, {u"changed"_s, entities}};
    if (lot != 0)
        object.insert(u"lot"_s, lot);
    if (m_everything)
        object.insert(u"all"_s, true);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

ChangeSet ChangeSet::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (!object.contains(u"changed"_s) || object.value(u"all"_s).toBool()) {
        ChangeSet set = everything();
        set.sender = QUuid::fromString(object.value(u"from"_s).toString());
        return set;
    }
    ChangeSet set;
    set.sender = QUuid::fromString(object.value(u"from"_s).toString());
    set.lot = object.value(u"lot"_s).toInteger();
    const QJsonObject entities = object.value(u"changed"_s).toObject();
    for (auto it = entities.begin(); it != entities.end(); ++it) {
        QList<qint64> ids;
        const QJsonArray array = it->toArray();
        for (const QJsonValue &id : array)
            ids.append(id.toInteger());
        set.m_ids.insert(static_cast<Entity>(it.key().toInt()), ids);
    }
    return set;
}

} // namespace parkdesk
