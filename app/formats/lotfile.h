// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lotdocument.h"

#include <QByteArray>
#include <QJsonObject>

namespace parkdesk {

/// Why a part of a file was not taken, or what was made of it.
struct FileRemark {
    QString where; ///< "line 12", or a JSON path such as "/lots/0/plan/spots/3/label"
    QString reason; ///< code: "missing", "not_a_number", ...
    QString what; ///< the key, label or value that it is about; may be empty

    friend bool operator==(const FileRemark &, const FileRemark &) = default;
};

/// What a file of lots says.
struct LotFile {
    QList<LotDocument> lots; ///< those that could be read
    QStringList places; ///< where each of them stands: as FileRemark::where
    QList<FileRemark> rejects; ///< each of them cost a lot, a spot or the whole file
    QList<FileRemark> notes; ///< kept as text, or guessed
};

/// What a file does not say.
struct LotDefaults {
    QString name; ///< of a file that describes the spots of one lot
    QString timezone;
    QString currency;
    std::optional<int> capacity; ///< of a lot of which only is known where it is
};

} // namespace parkdesk
