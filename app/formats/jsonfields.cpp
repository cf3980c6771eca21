// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/jsonfields.h"

#include <cmath>

namespace parkdesk {

using namespace Qt::StringLiterals;

JsonFields::JsonFields(const QJsonValue &value, const QString &path, QList<FileRemark> &rejects)
    : m_object(value.toObject())
    , m_path(path)
    , m_rejects(rejects)
    , m_usable(value.isObject())
{
    if (!m_usable)
        m_rejects.append({path.isEmpty() ? u"/"_s : path, u"not_an_object"_s, {}});
}

void JsonFields::reject(const QString &key, const QString &reason, const QString &what)
{
    m_rejects.append({pathOf(key), reason, what});
}

QString JsonFields::text(const QString &key, bool required)
{
    m_asked.insert(key);
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined() || value.isNull()) {
        if (required && m_usable)
            reject(key, u"missing"_s);
        return {};
    }
    if (!value.isString())
        reject(key, u"not_a_text"_s);
    return value.toString();
}

std::optional<qint64> JsonFields::number(const QString &key, qint64 least, qint64 most, bool required)
{
    m_asked.insert(key);
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined() || value.isNull()) {
        if (required && m_usable)
            reject(key, u"missing"_s);
        return {};
    }
    const double real = value.toDouble(std::nan(""));
    if (!value.isDouble() || std::floor(real) != real) {
        reject(key, u"not_a_whole_number"_s);
        return {};
    }
    const qint64 number = value.toInteger(least - 1);
    if (number < least || number > most) {
        reject(key, u"out_of_range"_s, u"%1..%2"_s.arg(least).arg(most));
        return {};
    }
    return number;
}

bool JsonFields::flag(const QString &key, bool otherwise)
{
    m_asked.insert(key);
    const QJsonValue value = m_object.value(key);
    if (!value.isUndefined() && !value.isBool())
        reject(key, u"not_true_or_false"_s);
    return value.toBool(otherwise);
}

QJsonArray JsonFields::list(const QString &key)
{
    m_asked.insert(key);
    const QJsonValue value = m_object.value(key);
    if (!value.isUndefined() && !value.isArray())
        reject(key, u"not_a_list"_s);
    return value.toArray();
}

QJsonObject JsonFields::object(const QString &key)
{
    m_asked.insert(key);
    const QJsonValue value = m_object.value(key);
    if (!value.isUndefined() && !value.isObject())
        reject(key, u"not_an_object"_s);
    return value.toObject();
}

QStringList JsonFields::texts(const QString &key)
{
    QStringList texts;
    const QJsonArray values = list(key);
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (values.at(i).isString())
            texts.append(values.at(i).toString());
        else
            m_rejects.append({u"%1/%2"_s.arg(pathOf(key)).arg(i), u"not_a_text"_s, {}});
    }
    return texts;
}

QList<qint64> JsonFields::numbers(const QString &key, qsizetype count, qint64 least, qint64 most)
{
    QList<qint64> numbers;
    const QJsonArray values = list(key);
    if (values.size() != count) {
        if (m_usable)
            reject(key, m_object.contains(key) ? u"wrong_length"_s : u"missing"_s, QString::number(count));
        return {};
    }
    for (qsizetype i = 0; i < values.size(); ++i) {
        const double real = values.at(i).toDouble(std::nan(""));
        const bool whole = values.at(i).isDouble() && std::floor(real) == real;
        const qint64 number = values.at(i).toInteger(least - 1);
        if (!whole || number < least || number > most) {
            m_rejects.append(
                {u"%1/%2"_s.arg(pathOf(key)).arg(i), whole ? u"out_of_range"_s : u"not_a_whole_number"_s, {}});
            return {};
        }
        numbers.append(number);
    }
    return numbers;
}

void JsonFields::finish()
{
    for (auto it = m_object.constBegin(); it != m_object.constEnd(); ++it) {
        if (!m_asked.contains(it.key()))
            reject(it.key(), u"unknown_key"_s);
    }
}

} // namespace parkdesk
