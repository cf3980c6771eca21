// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/timespan.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace parkdesk {

/// A mail as programs read it (RFC 5322, RFC 2045 to 2047, RFC 2231): a text, the same as HTML, a calendar file, and
/// files. Whatever stands in a field, it stays in that field: no sign in it can begin another.
struct MimeMail {
    struct File {
        QString name;
        QByteArray type; ///< "application/pdf"; anything else is a stream of bytes
        QByteArray bytes;
    };

    QString messageId; ///< "uuid@host", the same in every try
    Instant date;
    QString fromName;
    QString fromAddress;
    QString to;
    QString subject;
    QString text;
    QString html; ///< none when empty
    QByteArray calendar; ///< none when empty
    QList<File> files;
    QString unsubscribe; ///< the address to write to; none when empty

    /// Lines end with CR LF and have 78 signs at most, 76 where they are encoded. The same mail gives the same bytes.
    [[nodiscard]] QByteArray toBytes() const;
};

} // namespace parkdesk
