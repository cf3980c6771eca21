// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the figures of each period take until they are painted, and how long the event loop was away meanwhile, on
// an office of 200 lots and five years; then the same numbers as tables, card by card. What all threads worked until
// the figures were there is told beside it: on a computer that others use, that is the figure to look at.
//     bench_dashboard [DATABASE LOGIN PASSWORD]: without one, on an office that it makes and throws away.

#include "runtime/appcontext.h"
#include "runtime/demodatabase.h"
#include "runtime/systemclock.h"
#include "tests/bench/figures.h"
#include "tests/bench/reactiontimer.h"
#include "tests/support/answerof.h"
#include "tests/support/must.h"
#include "tests/support/testclock.h"
#include "ui/analytics/analyticspage.h"
#include "ui/analytics/figurecard.h"
#include "ui/analytics/figurerange.h"
#include "ui/shared/themeswitcher.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace parkdesk;
using namespace parkdesk::bench;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

namespace {

constexpr double viewLimitMs = 400;
constexpr int stuckExit = 3;
constexpr int patienceMs = 60'000;
constexpr qint64 fiveYears = 1826;

/// Which database, and who looks.
struct Place {
    QString path;
    QString login;
    QString password;
};

Place madePlace(const QString &folder, Instant now)
{
    DemoSize size;
    size.lots = 200;
    size.spots = 10;
    size.days = fiveYears;
    size.stays = 40'000;
    size.now = now;
    size.timezone = u"Europe/Berlin"_s;
    DatabaseUrl url;
    url.path = folder + u"/office.db"_s;
    const SodiumPasswords passwords(SodiumPasswords::Cost::Least);
    const DemoOfficeMade made = must(makeSizedDatabase(url, {}, size, passwords));
    return {url.path, made.owner.login, made.owner.password};
}

/// Milliseconds of processor time of the whole process.
double workOfAll()
{
    timespec time {};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

class Dashboard {
public:
    Dashboard(const Place &place, Instant now)
        : m_passwords(SodiumPasswords::Cost::Least)
    {
        m_clock.set(now);
        DatabaseUrl url;
        url.path = place.path;
        m_context = std::make_unique<AppContext>(url, OpenOptions(), m_clock, m_passwords);
        answerOf(m_context->start());
        const DoorSign sign = must(answerOf(m_context->gate().sign()));
        m_session = must(answerOf(m_context->gate().logIn(place.login, place.password, sign.desks.first())));
        must(m_session->setRole(Role::Manager));
        m_page = std::make_unique<AnalyticsPage>(m_session->office(), m_session->desk().lot);
        m_page->resize(1180, 690);
        QObject::connect(m_page.get(), &AnalyticsPage::figuresShown, m_page.get(), [this](bool all) {
            if (!all)
                m_work[m_asked].append(workOfAll() - m_workBefore);
            m_shown = true;
            m_allShown = all;
        });
    }
    [[nodiscard]] QList<Reaction> reactions();
    /// Milliseconds of processor time that a period took; nothing for what is no period.
    [[nodiscard]] QList<double> work(const QString &reaction) const { return m_work.value(reaction); }

private:
    [[nodiscard]] Reaction period(const QString &name, const std::function<void(int)> &choose);
    [[nodiscard]] Reaction table(const QString &card);
    void choosePreset(RangePreset preset);

    TestClock m_clock;
    SodiumPasswords m_passwords;
    std::unique_ptr<AppContext> m_context;
    std::shared_ptr<Session> m_session;
    std::unique_ptr<AnalyticsPage> m_page;
    QString m_asked;
    double m_workBefore = 0;
    QHash<QString, QList<double>> m_work;
    bool m_shown = false;
    bool m_allShown = false;
};

void Dashboard::choosePreset(RangePreset preset)
{
    auto *box = m_page->findChild<QComboBox *>(u"analyticsRange"_s);
    box->setCurrentIndex(static_cast<int>(allRangePresets().indexOf(preset)));
    Q_EMIT box->activated(box->currentIndex());
}

Reaction Dashboard::period(const QString &name, const std::function<void(int)> &choose)
{
    return {name,
            viewLimitMs,
            3,
            [this](int) { m_page->show(); },
            [this] { return m_allShown; },
            [this, choose, name](int number) {
                m_asked = name;
                m_workBefore = workOfAll();
                m_shown = false;
                m_allShown = false;
                choose(number);
            },
            [this] { return m_shown; }};
}

Reaction Dashboard::table(const QString &card)
{
    const auto find = [this, card] { return m_page->findChild<ChartCard *>(card + u"Card"_s); };
    return {u"table of %1"_s.arg(card),
            viewLimitMs,
            1,
            {},
            [this] { return m_allShown; },
            [find](int) {
                find()->show();
                find()->showTable(true);
            },
            [find] { return find()->isTableShown(); }};
}

QList<Reaction> Dashboard::reactions()
{
    QList<Reaction> all;
    for (const RangePreset preset : allRangePresets()) {
        if (preset != RangePreset::Own)
            all.append(period(presetName(preset), [this, preset](int) { choosePreset(preset); }));
    }
    all.append(period(u"Five years"_s, [this](int number) {
        auto *until = m_page->findChild<QDateEdit *>(u"analyticsUntil"_s);
        m_page->findChild<QDateEdit *>(u"analyticsFrom"_s)->setDate(until->date().addDays(number - fiveYears));
        choosePreset(RangePreset::Own);
    }));
    for (const FigureCard *card : m_page->allCards())
        all.append(table(card->name()));
    return all;
}

bool reportAll(const ReactionTimer &timer, const Dashboard &dashboard)
{
    bool kept = true;
    for (qsizetype i = 0; i < timer.reactions().size(); ++i) {
        const Reaction &reaction = timer.reactions().at(i);
        if (const QList<double> work = dashboard.work(reaction.name); !work.isEmpty())
            std::printf("%s: all threads worked %.1f ms\n", qPrintable(reaction.name), median(work));
        kept = atMost(qPrintable(reaction.name + u", ms"_s), median(timer.taken().at(i)), reaction.limitMs) && kept;
    }
    return neverAway("dashboard", timer.meter().within(0.999), timer.meter().longest(), timer.meter().mostWork())
        && kept;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    applyTheme(application, ThemeChoice::Light);
    const QTemporaryDir folder;
    const Instant now = SystemClock().now();
    const Place place = argc > 3
        ? Place {QString::fromLocal8Bit(argv[1]), QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3])}
        : madePlace(folder.path(), now);
    Dashboard dashboard(place, now);
    ReactionTimer timer(dashboard.reactions());
    QObject::connect(&timer, &ReactionTimer::stuck, &application, [](const QString &reaction) {
        std::printf("%s did not come\n", qPrintable(reaction));
        QApplication::exit(stuckExit);
    });
    QObject::connect(&timer, &ReactionTimer::finished, &application,
                     [&] { QApplication::exit(reportAll(timer, dashboard) ? 0 : 1); });
    QMetaObject::invokeMethod(&timer, &ReactionTimer::start, Qt::QueuedConnection);
    return QApplication::exec();
}
