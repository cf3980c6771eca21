// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/lotfile.h"

#include <QJsonArray>
#include <QSet>

namespace parkdesk {

/// Reads the fields of one JSON object: what is missing, of another kind or not known is told with its path.
class JsonFields {
public:
    JsonFields(const QJsonValue &value, const QString &path, QList<FileRemark> &rejects);
    JsonFields(const JsonFields &) = delete;
    JsonFields &operator=(const JsonFields &) = delete;

    [[nodiscard]] QString text(const QString &key, bool required = false);
    [[nodiscard]] std::optional<qint64> number(const QString &key, qint64 least, qint64 most, bool required = false);
    [[nodiscard]] bool flag(const QString &key, bool otherwise);
    [[nodiscard]] QJsonArray list(const QString &key);
    [[nodiscard]] QJsonObject object(const QString &key);
    [[nodiscard]] QStringList texts(const QString &key);
    [[nodiscard]] QList<qint64> numbers(const QString &key, qsizetype count, qint64 least, qint64 most);
    [[nodiscard]] bool has(const QString &key) const { return m_object.contains(key); }
    /// Whether the key is there and not null; it counts as asked for.
    [[nodiscard]] bool given(const QString &key)
    {
        m_asked.insert(key);
        return m_object.contains(key) && !m_object.value(key).isNull();
    }
    [[nodiscard]] QString pathOf(const QString &key) const { return m_path + u'/' + key; }
    void reject(const QString &key, const QString &reason, const QString &what = {});
    /// Tells the keys that nobody asked for.
    void finish();

private:
    QJsonObject m_object;
    QString m_path;
    QList<FileRemark> &m_rejects;
    QSet<QString> m_asked;
    bool m_usable = true;
};

} // namespace parkdesk
