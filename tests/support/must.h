// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QJsonDocument>

namespace parkdesk::test {

/// The value of a result that a test takes for granted. Ends the ring, naming the error, when it was refused.
template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("a step that must succeed was refused: %s on %s %s", qPrintable(codeName(result.error().code)),
               qPrintable(fieldName(result.error().field)),
               QJsonDocument(result.error().details).toJson(QJsonDocument::Compact).constData());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// The code of a refusal; fails the comparison with any code when it was none.
template <typename T>
std::optional<ErrorCode> refusal(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error().code);
}

} // namespace parkdesk::test

/// Compares how \a result was refused; prints both codes.
#define COMPARE_REFUSED(result, expectedCode, expectedField)                                                           \
    do {                                                                                                               \
        const auto &refused_ = (result);                                                                               \
        QVERIFY2(!refused_, "it was not refused");                                                                     \
        QCOMPARE(refused_.error().code, expectedCode);                                                                 \
        QCOMPARE(refused_.error().field, expectedField);                                                               \
    } while (false)
