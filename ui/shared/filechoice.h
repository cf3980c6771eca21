// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace parkdesk {

/// How the person names a file; tests answer in their place.
struct FileChoice {
    enum class Purpose {
        Open,
        Save,
        Folder, ///< one that is there; no filter
    };
    using Chosen = std::function<void(const QString &path)>;

    /// Calls \a chosen with the path, or not at all.
    std::function<void(QWidget *parent, Purpose purpose, const QString &title, const QString &filter,
                       const QString &suggestion, const Chosen &chosen)>
        ask;

    /// A dialog of the desktop that does not block the window.
    [[nodiscard]] static FileChoice dialog();
};

/// Where a person most likely wants a file: \a known as long as it is there, else their documents, else their home, for
/// a new computer may have no folder of documents.
[[nodiscard]] QString folderToSuggest(const QString &known = {});

} // namespace parkdesk
