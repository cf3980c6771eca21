// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/exports/exportrun.h"
#include "ui/shared/filechoice.h"

#include <QWidget>

namespace parkdesk {

class Banner;
class ExportChoice;
class ExportWhat;
class KeyButton;
class TextLabel;
class ViewMemory;

/// Takes along what the office owns: what, of which period and lot, in which form; then a folder, and files are written
/// into a new one in it while the work goes on. For who has Permission::ExportData.
class ExportPage : public QWidget {
    Q_OBJECT

public:
    /// \a here is the lot of the desk. \a memory keeps the folder.
    ExportPage(Office &office, LotId here, ViewMemory &memory, QWidget *parent = nullptr);
    ~ExportPage() override;

    void setFileChoice(FileChoice choice) { m_files = std::move(choice); }
    /// Rows read at once.
    void setPage(int rows) { m_page = rows; }
    /// Where the last export is; empty without one.
    [[nodiscard]] const QString &folder() const { return m_folder; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void readLots();
    void askForFolder();
    void start(const QString &parent);
    void stop();
    void mailThem();
    void tellMailed(const std::optional<Error> &error);
    void takeFiles(const QList<ExportedFile> &files);
    void fail(const Error &error);
    void endRun();
    void refresh();
    [[nodiscard]] QString newFolder(const QString &parent) const;

    Office &m_office;
    LotId m_here;
    ViewMemory &m_memory;
    FileChoice m_files;
    int m_page = ExportRows::mostRows;
    bool m_knowsLots = false; ///< else nobody knows when a month begins
    QString m_folder;
    std::unique_ptr<ExportRun> m_run;
    int m_mailing = 0; ///< files that are being asked for by mail
    int m_mailed = 0;
    ExportWhat *m_what;
    ExportChoice *m_choice;
    Banner *m_banner;
    TextLabel *m_foot;
    KeyButton *m_mail;
    KeyButton *m_stop;
    KeyButton *m_export;
};

} // namespace parkdesk
