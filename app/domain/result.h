// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace parkdesk {

/// The only way a function here says that it may fail. No other header includes `tl/`.
template <typename T>
using Result = tl::expected<T, Error>;

/// A result without a value.
using Done = Result<void>;

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, Field field = Field::None, QJsonObject details = {})
{
    return tl::unexpected<Error>(Error {code, field, std::move(details)});
}

[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace parkdesk

/// `auto value = TRY(expression);` hands the value of a Result on, or returns its error from this function.
/// (A GNU statement expression: GCC and Clang, the compilers we build with. Each use has a name of its own, so that one
/// may stand inside another.)
#define TRY(...) TRY_NAMED_(TRY_JOIN_(tryResult_, __COUNTER__), __VA_ARGS__)
#define TRY_JOIN_(a, b) TRY_JOIN_NOW_(a, b)
#define TRY_JOIN_NOW_(a, b) a##b
#define TRY_NAMED_(name, ...)                                                                                          \
    (__extension__({                                                                                                   \
        auto name = (__VA_ARGS__);                                                                                     \
        if (!name)                                                                                                     \
            return ::parkdesk::fail(std::move(name.error()));                                                          \
        std::move(*name);                                                                                              \
    }))

/// `TRY_DONE(expression);` for a Result without a value.
#define TRY_DONE(...)                                                                                                  \
    do {                                                                                                               \
        auto tryDone_ = (__VA_ARGS__);                                                                                 \
        if (!tryDone_)                                                                                                 \
            return ::parkdesk::fail(std::move(tryDone_.error()));                                                      \
    } while (false)
