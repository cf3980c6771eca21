// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/filechoice.h"
#include "ui/shared/reports/reportwriting.h"

#include <functional>

class QMenu;
class QWidget;

namespace parkdesk {

class Toast;
class ViewMemory;

/// The deeds by which a page gives its figures away: files in the background, with a toast that tells how far it is,
/// stops it, and opens what was written; table and picture to the clipboard. The folder that was chosen last is
/// remembered.
class ReportDeeds : public QObject {
    Q_OBJECT

public:
    /// Makes the report when it is asked for.
    using Maker = std::function<ReportDocument()>;

    /// Toasts appear over \a page; \a memory may be null.
    ReportDeeds(QWidget *page, ViewMemory *memory, FileChoice files);

    /// PDF, Excel, CSV and picture; \a name begins the object names.
    void addFiles(QMenu *menu, const QString &name, const Maker &make);
    /// Table and picture of the first section to the clipboard.
    void addCopies(QMenu *menu, const QString &name, const Maker &make);
    /// Asks for a file and writes it.
    void askFor(const QString &ending, const Maker &make);

    [[nodiscard]] const ReportWriting &writing() const { return *m_writing; }
    [[nodiscard]] Toast *toast() const { return m_toast; }

private:
    void write(const Maker &make, const QString &path);
    void tellProgress(int percent);
    void tellWritten(const QString &path);
    [[nodiscard]] QString folder() const;

    QWidget *m_page;
    ViewMemory *m_memory;
    FileChoice m_files;
    Toast *m_toast;
    ReportWriting *m_writing;
    QString m_folder;
    QString m_name; ///< of the file that is or was written
    QString m_written;
    int m_told = 0;
};

} // namespace parkdesk
