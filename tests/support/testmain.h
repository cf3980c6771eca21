// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QTest>

#include <functional>
#include <memory>

namespace parkdesk {

/// Lets QCOMPARE print codes instead of numbers.
inline char *toString(ErrorCode code)
{
    return qstrdup(qPrintable(codeName(code)));
}

inline char *toString(Field field)
{
    return qstrdup(qPrintable(fieldName(field)));
}

} // namespace parkdesk

namespace parkdesk::test {

/// What is to happen by itself may take so long: machines that test have other work as well. Nothing waits longer than
/// it takes.
constexpr int longestWaitMs = 30'000;

/// Puts a test class on the list that the ring's one executable runs. Use it once per class, at namespace scope:
/// `PARKDESK_TEST(TstMoney)`.
class Registration {
public:
    using Maker = std::function<std::unique_ptr<QObject>()>;
    Registration(const char *name, Maker maker);
};

} // namespace parkdesk::test

#undef QTRY_VERIFY
#define QTRY_VERIFY(expr) QTRY_VERIFY_WITH_TIMEOUT((expr), ::parkdesk::test::longestWaitMs)
#undef QTRY_VERIFY2
#define QTRY_VERIFY2(expr, message) QTRY_VERIFY2_WITH_TIMEOUT((expr), (message), ::parkdesk::test::longestWaitMs)
#undef QTRY_COMPARE
#define QTRY_COMPARE(actual, expected) QTRY_COMPARE_WITH_TIMEOUT((actual), (expected), ::parkdesk::test::longestWaitMs)

#define PARKDESK_TEST(Class)                                                                                           \
    static const ::parkdesk::test::Registration registrationOf##Class {                                                \
        #Class, [] { return std::unique_ptr<QObject>(new Class); }};
