// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runtime/appcontext.h"

#include <QRandomGenerator>

#include <atomic>
#include <deque>
#include <functional>

namespace parkdesk {

/// A clock that stands where it is put.
class PictureClock : public Clock {
public:
    [[nodiscard]] Instant now() const override { return {m_ms.load()}; }
    void set(Instant at) { m_ms.store(at.ms); }

private:
    std::atomic<qint64> m_ms {0};
};

/// An invented office in memory, made by the use cases one after another and the same each time: a lot of 198 places
/// on a Saturday afternoon, for pictures of the pages.
class SampleOffice : public QObject {
    Q_OBJECT

public:
    static inline const QString login = QStringLiteral("asha");
    static inline const QString password = QStringLiteral("tulip ferry 82 moss");
    /// Inside, with money to pay.
    static inline const QString parkedPlate = QStringLiteral("KA01AB1234");
    static inline const QString newPlate = QStringLiteral("KA19P4456");

    enum class Filling {
        Usual,
        CarsFull,
        Closed, ///< since a few minutes
        NoPrice, ///< the tariff has none for cars
        Fees, ///< a booking of newPlate did not come, and owes
        Drivers, ///< a year of visits of people who are registered
    };

    explicit SampleOffice(Filling filling, QObject *parent = nullptr);

    [[nodiscard]] AppContext &context() { return m_context; }
    [[nodiscard]] PictureClock &clock() { return m_clock; }
    /// Of who made it, beside that of the window; from built() on.
    [[nodiscard]] Session &session() { return *m_session; }
    void build();

Q_SIGNALS:
    void built();

private:
    void firstRun();
    void logIn();
    void plan();
    /// A colleague, who begins work at the desk unless they are switched off at once.
    void hire(Instant at, const QString &who, const QString &name, const QList<Role> &roles, bool works = true);
    void beginWork(const QString &who);
    void drawPlan();
    void fillUp();
    void addDrivers();
    void addFees();
    void registerDriver(Instant at, const QString &name, const QString &mail, const QString &phone,
                        const QStringList &plates);
    void enter(Instant at, const QString &plate, const QString &type, std::optional<Instant> until = {});
    void reserve(Instant at, const QString &plate, Instant from, Duration length);
    void letOut(Instant at, const QString &plate);
    void add(Instant at, std::function<void()> step);
    void next();
    [[nodiscard]] QString plate();
    template <typename Answer>
    void goOn(const QFuture<Answer> &answer);

    struct Step {
        Instant at;
        std::function<void()> run;
    };
    Filling m_filling;
    PictureClock m_clock;
    SodiumPasswords m_passwords;
    AppContext m_context;
    std::shared_ptr<Session> m_session;
    QRandomGenerator m_random;
    std::deque<Step> m_steps;
};

} // namespace parkdesk
