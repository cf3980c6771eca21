// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/kioskshots.h"

#include "services/drivers/driversecrets.h"
#include "services/drivers/finddrivers.h"
#include "services/lots/addlot.h"
#include "services/lots/editlot.h"
#include "services/mail/setmailserver.h"
#include "services/staff/addstaff.h"
#include "ui/shell/language.h"

#include <QDir>
#include <QKeyEvent>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int kioskSettleMs = 350;
const QString deviceLogin = u"gate.one"_s;

} // namespace

KioskShots::KioskShots(const QString &directory, const QString &look, LanguageChoice language, ThemeChoice theme)
    : m_directory(directory)
    , m_look(look)
    , m_language(language)
    , m_theme(theme)
    , m_office(SampleOffice::Filling::Drivers)
{
    connect(&m_office, &SampleOffice::built, this, &KioskShots::addLots);
}

void KioskShots::begin(const std::function<void()> &finished)
{
    m_finished = finished;
    m_office.build();
}

template <typename Answer>
void KioskShots::goOn(const QFuture<Answer> &answer, std::function<void()> then)
{
    QFuture<Answer>(answer).then(this, [then](const Answer &told) {
        if (!told)
            qWarning("the kiosk's office: %s", qPrintable(codeName(told.error().code)));
        then();
    });
}

void KioskShots::addLots()
{
    static_cast<void>(m_office.session().setRole(Role::Admin));
    MailServer server;
    server.host = u"localhost"_s;
    server.tls = MailTls::None;
    server.auth = MailAuth::None;
    server.fromAddress = u"office@example.org"_s;
    server.bounceAddress = u"office@example.org"_s;
    Office &office = m_office.session().office();
    goOn(office.run<SetMailServer>(QUuid::createUuid(), {server}), [this, &office] {
        office.read<ReadLotSettings>({m_office.session().desk().lot})
            .then(this, [this, &office](const Result<ReadLotSettings::Answer> &read) {
                LotSettings settings = read ? read->settings : LotSettings();
                settings.place = GeoPoint {129'700'000, 776'000'000};
                settings.phone = u"+91 80 4112 2334"_s;
                goOn(office.run<EditLot>(QUuid::createUuid(), {m_office.session().desk().lot, settings}), [this] {
                    addLot(u"Station"_s, u"2 Rail Square"_s, 200, {129'655'000, 776'080'000});
                    addLot(u"Riverside"_s, u"Quay Street"_s, 90, {129'610'000, 776'130'000});
                    addLot(u"Market"_s, u"5 Corn Lane"_s, 60, {129'652'000, 775'940'000});
                    addAccount();
                });
            });
    });
}

void KioskShots::addLot(const QString &name, const QString &address, int spots, const GeoPoint &place)
{
    AddLot::Command lot;
    lot.name = name;
    lot.address = address;
    lot.timezone = u"Asia/Kolkata"_s;
    lot.currency = u"INR"_s;
    lot.rows = {{name.left(1) + u"-{001}"_s, spots, {u"car"_s}, 1, {}},
                {name.left(1) + u"Y-{01}"_s, 20, {u"bike"_s, u"scooty"_s, u"cycle"_s}, 1, {}}};
    Office &office = m_office.session().office();
    office.run<AddLot>(QUuid::createUuid(), lot)
        .then(this, [this, &office, place](const Result<AddLot::Outcome> &added) {
            if (!added)
                return;
            office.read<ReadLotSettings>({added->lot})
                .then(this, [&office, place, id = added->lot](const Result<ReadLotSettings::Answer> &read) {
                    LotSettings settings = read ? read->settings : LotSettings();
                    settings.place = place;
                    static_cast<void>(office.run<EditLot>(QUuid::createUuid(), {id, settings}));
                });
        });
}

void KioskShots::addAccount()
{
    Office &office = m_office.session().office();
    office.seal(deviceLogin, SampleOffice::password).then(this, [this, &office](const Result<SealedPassword> &sealed) {
        const AddStaff::Command account {deviceLogin, u"Gate one"_s, {Role::Kiosk}, sealed.value_or(SealedPassword())};
        goOn(office.run<AddStaff>(QUuid::createUuid(), account), [this, &office] {
            office.read<FindDrivers>({u"Ritu Iyer"_s, 1, {}})
                .then(this, [this, &office](const Result<FindDrivers::Answer> &found) {
                    m_card = newDriverCard();
                    const DriverId driver = found && !found->isEmpty() ? found->first().driver : DriverId();
                    goOn(office.run<IssueDriverCard>(QUuid::createUuid(), {driver, m_card}), [this] {
                        m_office.context()
                            .gate()
                            .logIn(deviceLogin, SampleOffice::password, m_office.session().desk())
                            .then(this, [this](const Result<std::shared_ptr<Session>> &session) { open(session); });
                    });
                });
        });
    });
}

void KioskShots::open(const Result<std::shared_ptr<Session>> &session)
{
    if (!session)
        qFatal("the kiosk may not enter the sample office: %s", qPrintable(codeName(session.error().code)));
    m_session = *session;
    KioskWindow::Parts parts {*m_session, m_office.context().gate()};
    parts.terminal = m_terminal;
    parts.language = m_language;
    parts.theme = m_theme;
    parts.applyLanguage = [](LanguageChoice choice) { Language::apply(choice); };
    parts.now = [this] { return m_idleMs; };
    m_window = std::make_unique<KioskWindow>(parts);
    plan({1080, 1920}, {});
    plan({1920, 1080}, u"-wide"_s);
    m_window->resize(1080, 1920);
    m_window->show();
    m_window->activateWindow();
    m_window->begin();
    QTimer::singleShot(kioskSettleMs, this, &KioskShots::next);
}

void KioskShots::plan(const QSize &screen, const QString &suffix)
{
    const auto pressing = [this](const QString &key) { return [this, key] { press(key); }; };
    const auto clear = [this] {
        m_idleMs += 400'000;
        m_window->idle().look();
        m_idleMs += 400'000;
        m_window->idle().look();
    };
    m_scenes += {
        {{},
         [this, screen, suffix] {
             m_suffix = suffix;
             m_window->resize(screen);
         }},
        {u"start"_s, [] {}},
        {u"start-lower"_s, pressing(u"lowerReach"_s)},
        {{}, pressing(u"typePlate"_s)},
        {u"plate-lower"_s, [this] { type(u"KA01AB12"_s); }},
        {u"plate"_s, pressing(u"lowerReach"_s)},
        {u"warning"_s,
         [this] {
             m_idleMs += 61'000;
             m_window->idle().look();
             m_idleMs += 6'000;
             m_window->idle().look();
         }},
        {{}, clear},
        {{}, pressing(u"textSize"_s)},
        {u"start-large"_s, pressing(u"textSize"_s)},
        {{}, pressing(u"typePlate"_s)},
        {u"plate-large"_s, [this] { type(u"KA01AB12"_s); }},
        {{}, clear},
        {{}, pressing(u"contrast"_s)},
        {u"start-contrast"_s, [] {}},
        {{}, clear},
        {u"lots"_s, pressing(u"otherLots"_s)},
        {{}, clear},
        {u"account"_s, pressing(u"account"_s)},
        {u"name"_s, pressing(u"register"_s)},
        {{}, [this] { type(u"Ann Lee"_s); }},
        {{}, pressing(u"next"_s)},
        {u"mail"_s, [this] { type(u"ann.lee@example.org"_s); }},
        {u"mailcode"_s, pressing(u"next"_s)},
        {{}, clear},
        {{}, pressing(u"typePlate"_s)},
        {{}, [this] { type(u"TN01XX7%1"_s.arg(m_suffix.size())); }},
        {u"vehicle"_s, pressing(u"next"_s)},
        {u"offer"_s, pressing(u"vehicle-car"_s)},
        {u"parked"_s, pressing(u"next"_s)},
        {{}, clear},
    };
    addHelpScenes();
    m_scenes.append({{}, clear});
    addDriverScenes();
    m_scenes.append({{}, clear});
}

void KioskShots::addHelpScenes()
{
    const auto pressing = [this](const QString &key) { return [this, key] { press(key); }; };
    m_scenes += {
        {u"help"_s, pressing(u"callOffice"_s)},
        {u"ask"_s, pressing(u"writeOffice"_s)},
        {{}, pressing(u"about-damage"_s)},
        {u"ask-words"_s,
         [this] { type(u"Somebody scratched my door beside the ramp. Is there a camera, and whom do I call?"_s); }},
        {{}, pressing(u"next"_s)},
        {u"ask-contact"_s, [this] { type(u"ann.lee@example.org"_s); }},
        {u"asked"_s, pressing(u"next"_s)},
    };
}

void KioskShots::addDriverScenes()
{
    const auto pressing = [this](const QString &key) { return [this, key] { press(key); }; };
    m_scenes += {
        {{},
         [this] {
             if (auto *page = m_window->findChild<KioskPage *>())
                 page->takeScan(m_card);
         }},
        {u"home"_s, [] {}},
        {u"bookings"_s, pressing(u"myBookings"_s)},
        {{}, pressing(u"back"_s)},
        {u"visits"_s, pressing(u"myVisits"_s)},
        {u"rate"_s, pressing(u"rate-0"_s)},
        {{}, pressing(u"stars-4"_s)},
        {u"rate-words"_s, [this] { type(u"Dry and bright, and quick to get out."_s); }},
        {u"rated"_s, pressing(u"next"_s)},
        {{}, pressing(u"toHome"_s)},
        {{}, pressing(u"bookAhead"_s)},
        {u"vehicles"_s, pressing(u"next"_s)},
        {u"when"_s, pressing(u"own-0"_s)},
        {u"booked"_s, pressing(u"next"_s)},
        {{}, pressing(u"toHome"_s)},
        {u"stay"_s, pressing(u"leaving"_s)},
        {u"extend"_s, pressing(u"extend"_s)},
        {{}, pressing(u"back"_s)},
        {u"pay"_s, pressing(u"payOnly"_s)},
        {u"paid"_s, pressing(u"next"_s)},
    };
}

void KioskShots::press(const QString &key)
{
    const QList<TouchKey *> keys = m_window->findChildren<TouchKey *>(key);
    for (TouchKey *each : keys) {
        if (each->isVisible() && each->isEnabled())
            return each->click();
    }
    qWarning("the kiosk has no key %s now", qPrintable(key));
}

void KioskShots::type(const QString &text)
{
    for (const QChar sign : text) {
        QWidget *target = m_window->focusWidget() != nullptr ? m_window->focusWidget() : m_window.get();
        QKeyEvent event(QEvent::KeyPress, sign.toUpper().unicode(), Qt::NoModifier, sign);
        QCoreApplication::sendEvent(target, &event);
    }
}

void KioskShots::next()
{
    if (m_scenes.isEmpty()) {
        m_window.reset();
        m_session.reset();
        m_finished();
        return;
    }
    const Scene scene = m_scenes.takeFirst();
    scene.act();
    QTimer::singleShot(kioskSettleMs, this, [this, scene] {
        if (!scene.name.isEmpty())
            m_window->grab().save(QDir(m_directory).filePath(u"kiosk-%1%2-%3.png"_s.arg(scene.name, m_suffix, m_look)));
        next();
    });
}

} // namespace parkdesk
