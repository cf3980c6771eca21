// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendardays.h"
#include "services/office.h"
#include "services/tariffs/tariffsoflot.h"
#include "ui/shared/commandnumber.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace parkdesk {

/// The tariffs of one lot as the page works with them: what there is, the text that is open, drafts that are saved by
/// themselves a moment after each edit.
class TariffShelf : public QObject {
    Q_OBJECT

public:
    /// What is open: a draft, a version (an edit of it begins a draft), or nothing stored yet.
    struct Open {
        std::optional<TariffDraftId> draft;
        qint64 revision = 0;
        std::optional<TariffVersionId> version; ///< the version itself, or what the draft is based on
    };

    TariffShelf(Office &office, LotId lot, QObject *parent = nullptr);

    void read();
    [[nodiscard]] const TariffsOfLot::Answer &tariffs() const { return m_tariffs; }
    [[nodiscard]] const QStringList &vehicles() const { return m_vehicles; }
    [[nodiscard]] const std::shared_ptr<const CalendarDays> &calendar() const { return m_calendar; }
    [[nodiscard]] const Open &open() const { return m_open; }
    [[nodiscard]] const TariffsOfLot::Version *inForce() const;
    [[nodiscard]] const TariffsOfLot::Version *version(TariffVersionId id) const;

    void openDraft(TariffDraftId draft);
    void openVersion(TariffVersionId version);
    /// \a text, which is new and not stored yet.
    void openNew(const QByteArray &text);

    /// The open text became \a text; saved soon, or at once by saveNow().
    void keep(const QByteArray &text, const QString &name);
    void saveNow();
    [[nodiscard]] bool isSaving() const { return m_saving || m_timer.isActive(); }
    /// Takes the open draft away.
    void dropDraft();
    void publish(const QByteArray &text, Instant from, std::optional<Instant> until);

Q_SIGNALS:
    /// The list is here (again).
    void refreshed();
    /// A text was opened.
    void opened(const QByteArray &text);
    /// The text of the version in force.
    void inForceRead(const QByteArray &text, int number);
    void saved();
    void dropped();
    void published(parkdesk::TariffVersionId version, parkdesk::Instant from);
    void failed(const parkdesk::Error &error);
    /// A command was refused; the page goes on.
    void refused(const parkdesk::Error &error);

private:
    void takeTariffs(const TariffsOfLot::Answer &answer);
    void readVehicles();
    void readCalendar();
    void readInForce();
    void openText(std::optional<TariffVersionId> version, std::optional<TariffDraftId> draft);

    Office &m_office;
    LotId m_lot;
    TariffsOfLot::Answer m_tariffs;
    QStringList m_vehicles;
    std::shared_ptr<const CalendarDays> m_calendar;
    Open m_open;
    QByteArray m_text;
    QString m_name;
    QTimer m_timer;
    CommandNumber m_publishNumber;
    bool m_saving = false;
    bool m_dirty = false;
    std::function<void()> m_afterSave; ///< waits for the answer to a save
    int m_asked = 0;
    int m_opening = 0; ///< the newest text that was asked for
    std::optional<TariffVersionId> m_known;
};

} // namespace parkdesk
