// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/naturalkey.h"

namespace parkdesk {

QString naturalKey(const QString &label)
{
    const QString text = label.normalized(QString::NormalizationForm_KC).toUpper().simplified();
    QString key;
    qsizetype at = 0;
    while (at < text.size()) {
        if (text.at(at).digitValue() < 0) {
            key += text.at(at++);
            continue;
        }
        QString digits;
        for (; at < text.size() && text.at(at).digitValue() >= 0; ++at) {
            if (text.at(at).digitValue() != 0 || !digits.isEmpty())
                digits += QChar(u'0' + text.at(at).digitValue());
        }
        // The number's length goes first, so that a longer number is a larger one.
        key += QChar(u'0' + static_cast<int>(qMin<qsizetype>(digits.size(), 9)));
        key += digits;
    }
    return key;
}

} // namespace parkdesk
