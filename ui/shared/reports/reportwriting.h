// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/reportdocument.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>

namespace parkdesk {

/// Writes a report into a file on a worker, so that the window goes on. One at a time; the file is whole or as it was
/// before. Its end stops it.
class ReportWriting : public QObject {
    Q_OBJECT

public:
    explicit ReportWriting(QObject *parent = nullptr);
    ~ReportWriting() override;

    /// The ending of \a path says the format. False while another one is being written.
    bool start(ReportDocument document, const QString &path);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void progressed(int percent);
    void written(const QString &path);
    /// Stopped among them.
    void failed(const parkdesk::Error &error);

private:
    /// What the worker and the window share.
    struct State {
        std::atomic<bool> stopped = false;
        std::atomic<int> percent = 0;
    };
    void end(const Done &done, const QString &path);

    std::shared_ptr<State> m_state;
    QTimer m_watch;
    bool m_running = false;
};

/// Rows and totals of \a section as a spreadsheet takes them from the clipboard.
void copyReportTable(const ReportSection &section);
/// Its chart as a picture.
void copyReportPicture(const ReportSection &section, bool rightToLeft);

} // namespace parkdesk
