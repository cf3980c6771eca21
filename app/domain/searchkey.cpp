// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/searchkey.h"

namespace parkdesk {

namespace {

bool isAccent(QChar sign)
{
    return sign >= QChar(0x0300) && sign <= QChar(0x036F);
}

} // namespace

QString searchKey(const QString &text)
{
    // By way of capitals, so that a sharp s is two of them.
    const QString apart = text.normalized(QString::NormalizationForm_KD).toUpper().toCaseFolded();
    QString key;
    key.reserve(apart.size());
    for (const QChar sign : apart) {
        if (!isAccent(sign))
            key += sign;
    }
    return key.normalized(QString::NormalizationForm_KC).simplified();
}

} // namespace parkdesk
