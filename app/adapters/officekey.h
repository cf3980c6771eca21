// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QLatin1StringView>
#include <QString>

#include <memory>

namespace parkdesk {

/// The office's data key, opened: with it personal fields are written and read. Each field is sealed by
/// XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha) under a key derived for that purpose alone, bound to the place where it
/// stands, so that no field can be put into another row or column. Holds about 1 µs a field; usable from any thread.
/// Whoever has it shares it; the last one wipes it.
class OfficeKey {
public:
    static constexpr qsizetype length = 32; ///< bytes

    /// Errors: PasswordNeeded when \a dataKey is empty (a PIN opens none), Internal when it is no data key.
    [[nodiscard]] static Result<std::shared_ptr<const OfficeKey>> of(const QByteArray &dataKey);
    OfficeKey(const OfficeKey &) = delete;
    OfficeKey &operator=(const OfficeKey &) = delete;
    ~OfficeKey();

    /// \a place names table, column and row as in "driver.mail:17"; what is sealed opens there only. Twice the same
    /// text is sealed differently.
    [[nodiscard]] QByteArray seal(const QByteArray &clear, const QString &place) const;
    /// Errors: Conflict when it was changed, or stands where it was not sealed.
    [[nodiscard]] Result<QByteArray> open(const QByteArray &sealed, const QString &place) const;
    /// The same for texts; an empty text is sealed to nothing and back.
    [[nodiscard]] QByteArray sealText(const QString &clear, const QString &place) const;
    [[nodiscard]] Result<QString> openText(const QByteArray &sealed, const QString &place) const;

    /// 16 bytes by which exactly \a text is found again in \a column ("driver.mail") without being told: the same text
    /// always gives the same bytes, in another column others. Fold the text first (case, blanks): this does not.
    [[nodiscard]] QByteArray blindIndex(const QString &text, QLatin1StringView column) const;

private:
    OfficeKey() = default;

    QByteArray m_fields; ///< the derived key of sealed fields
    QByteArray m_index; ///< that of blind indexes
};

} // namespace parkdesk
