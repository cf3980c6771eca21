// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/drivers/driverhistory.h"
#include "services/office.h"
#include "ui/shared/filechoice.h"

#include <QObject>

#include <functional>

class QWidget;

namespace parkdesk {

/// Takes out what is stored about a driver: into a file that the person names, after the journal says so; or by mail.
class DriverFiles : public QObject {
    Q_OBJECT

public:
    DriverFiles(Office &office, QWidget &parent);

    void setFileChoice(FileChoice choice) { m_files = std::move(choice); }
    /// Everything, as JSON.
    void saveAll(const DriverDetail::Answer &driver);
    /// Some stays, as CSV.
    void saveHistory(const DriverDetail::Answer &driver, const DriverHistoryPart &part);
    void mailHistory(const DriverDetail::Answer &driver, const DriverHistoryPart &part);

Q_SIGNALS:
    void begun();
    /// In a sentence.
    void done(const QString &sentence);
    void failed(const parkdesk::Error &error);
    void notWritten(const QString &sentence);

private:
    using Take = std::function<void(const QString &path)>;
    void ask(const QString &title, const QString &filter, const QString &name, const QString &suffix, DriverId driver,
             const Take &take);
    [[nodiscard]] bool write(const QString &path, const QByteArray &bytes);

    Office &m_office;
    QWidget &m_parent;
    FileChoice m_files;
};

} // namespace parkdesk
