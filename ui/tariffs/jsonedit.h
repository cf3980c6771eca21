// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tariff/jsonreader.h"

#include <QStringList>

namespace parkdesk {

// Small tools for a JSON tree that is edited. Places are JSON pointers ("/rateTables/0/lines"); the empty pointer is
// the whole tree. Members keep the order in which they were written.

[[nodiscard]] JsonNode textNode(const QString &text);
[[nodiscard]] JsonNode flagNode(bool value);
[[nodiscard]] JsonNode countNode(qint64 value);
[[nodiscard]] JsonNode objectNode();
[[nodiscard]] JsonNode arrayNode();
/// A tree from a literal in the program; an empty object when \a json is none.
[[nodiscard]] JsonNode nodeOf(const char *json);

/// The same values in the same order.
[[nodiscard]] bool sameNode(const JsonNode &one, const JsonNode &other);

/// Null when there is nothing.
[[nodiscard]] const JsonNode *nodeAt(const JsonNode &root, const QString &pointer);
[[nodiscard]] JsonNode *nodeAt(JsonNode &root, const QString &pointer);
/// The string at \a pointer; empty when there is none.
[[nodiscard]] QString stringAt(const JsonNode &root, const QString &pointer);

/// Puts \a value there; objects on the way that are missing are made. A step into an array must exist (or be its
/// end). False when the way is barred.
bool putNode(JsonNode &root, const QString &pointer, JsonNode value);
/// Takes it away, in an array those behind it move up. False when it is not there.
bool dropNode(JsonNode &root, const QString &pointer);
/// Puts \a value into the array at \a pointer (made when it is missing), before \a index.
bool insertNode(JsonNode &root, const QString &pointer, int index, JsonNode value);

/// "/a/b" and "c" give "/a/b/c".
[[nodiscard]] QString pointerTo(const QString &pointer, const QString &key);
[[nodiscard]] QString pointerTo(const QString &pointer, int index);
/// "/a/b/c" gives "/a/b".
[[nodiscard]] QString parentPointer(const QString &pointer);
/// "/a/b/c" gives "c", with the escapes undone.
[[nodiscard]] QString lastStep(const QString &pointer);

/// Readable: four blanks a level, short objects in one line, the order of the tree.
[[nodiscard]] QByteArray writtenJson(const JsonNode &root);

} // namespace parkdesk
