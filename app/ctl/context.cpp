// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/context.h"

#include "ctl/terminal.h"
#include "domain/naturalkey.h"
#include "runtime/paths.h"
#include "services/cash/openshift.h"
#include "services/lots/listlots.h"
#include "storage/migrator.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QThread>

namespace parkdesk::ctl {

using namespace Qt::StringLiterals;

namespace {

/// Another parkdeskctl has the database for a moment only, so it is worth waiting for; the window keeps it.
constexpr Duration patience = seconds(1);
/// How long to ask what became of a command whose answer was lost.
constexpr Duration settling = seconds(10);

OpenOptions optionsFor(Access access)
{
    OpenOptions options;
    options.readOnly = access == Access::Read;
    // A server made for tests does not wait for its disk. Nothing else is relaxed.
    options.demandDurable = qEnvironmentVariable("PARKDESK_TEST_CLUSTER") != "1"_L1;
    return options;
}

bool isFile(const DatabaseUrl &url)
{
    return url.dialect == Dialect::Sqlite && !url.isMemory();
}

} // namespace

Context::Context(GlobalOptions options)
    : m_options(std::move(options))
    , m_id(m_options.command.value_or(QUuid::createUuid()))
    , m_runner(m_clock, m_prices)
    , m_door(m_passwords, m_runner, m_clock)
{
}

Context::~Context()
{
    wipe(m_dataKey);
}

OpenOptions Context::writing()
{
    return optionsFor(Access::Write);
}

Result<DatabaseUrl> Context::url() const
{
    return databaseOf(m_options.database);
}

Done Context::takeLock(const DatabaseUrl &url)
{
    if (!isFile(url))
        return {};
    const QDeadlineTimer end(patience);
    auto lock = DatabaseLock::take(url.path);
    while (!lock && lock.error().code == ErrorCode::DatabaseInUse && !end.hasExpired()) {
        QThread::msleep(50);
        lock = DatabaseLock::take(url.path);
    }
    m_lock = TRY(std::move(lock));
    return {};
}

Done Context::connect(Access access)
{
    const DatabaseUrl url = TRY(this->url());
    if (isFile(url) && !QFileInfo(url.path).isFile())
        return fail(ErrorCode::DatabaseUnavailable, Field::Database, {{u"missing"_s, true}});
    if (access == Access::Write)
        TRY_DONE(takeLock(url));
    m_connection = TRY(Connection::open(url, optionsFor(access)));
    return {};
}

Done Context::create()
{
    const DatabaseUrl url = TRY(this->url());
    if (isFile(url) && !QDir().mkpath(QFileInfo(url.path).absolutePath()))
        return fail(ErrorCode::DatabaseUnavailable, Field::Database);
    TRY_DONE(takeLock(url));
    m_connection = TRY(Connection::open(url, optionsFor(Access::Write)));
    return Migrator(*m_connection).migrate(Migrator::stepsOfProgram(), m_clock);
}

Done Context::openAnySchema()
{
    return connect(Access::Read);
}

Done Context::open(Access access)
{
    TRY_DONE(connect(access));
    return Migrator(*m_connection).checkCurrent(Migrator::stepsOfProgram());
}

Result<std::optional<DeskId>> Context::deskToSitAt(Seat seat)
{
    const DoorSign sign = TRY(m_door.sign(*m_connection));
    if (!sign.initialised)
        return fail(ErrorCode::NotInitialised, Field::Database);
    const bool toBeMade = seat == Seat::SetUp && sign.desks.isEmpty();
    if (m_options.desk && !toBeMade) {
        for (const DoorSign::Desk &desk : sign.desks) {
            if (naturalKey(desk.name) == naturalKey(m_options.desk->simplified()))
                return std::optional(desk.id);
        }
        return fail(ErrorCode::NotFound, Field::Desk);
    }
    if (seat == Seat::OnlyOne && sign.desks.size() == 1)
        return std::optional(sign.desks.constFirst().id);
    return std::optional<DeskId>();
}

Done Context::logIn(Access access, Seat seat)
{
    TRY_DONE(open(access));
    const auto desk = TRY(deskToSitAt(seat));
    const QString login = m_options.login.value_or(qEnvironmentVariable("PARKDESK_LOGIN"));
    if (login.isEmpty())
        return fail(ErrorCode::NotLoggedIn, Field::Login);
    const QString password =
        TRY(secretFrom("PARKDESK_PASSWORD", u"Password of %1: "_s.arg(login), ErrorCode::NotLoggedIn));
    const auto enter = [&](const QString &code) {
        return access == Access::Read ? recognise(login, password, code) : admit(login, password, desk, code);
    };
    const Done entered = enter(qEnvironmentVariable("PARKDESK_OTP"));
    if (entered || entered.error().code != ErrorCode::SecondFactorNeeded)
        return entered;
    // Only who has a second factor is asked for it, which is not known before.
    const auto code = secretFrom("PARKDESK_OTP", u"Code of the authenticator app: "_s, ErrorCode::SecondFactorNeeded);
    return code ? enter(*code) : entered;
}

Done Context::admit(const QString &login, const QString &password, std::optional<DeskId> desk, const QString &code)
{
    const Admission admission = TRY(m_door.logIn(*m_connection, login, password, desk, code));
    m_person = admission.person;
    m_actor = admission.actor;
    m_dataKey = admission.dataKey;
    return {};
}

void Context::lookAs(const Person &person, const std::shared_ptr<const OfficeKey> &key)
{
    m_person = person;
    m_actor.staff = person.staff;
    m_actor.key = key;
}

Done Context::recognise(const QString &login, const QString &password, const QString &code)
{
    const auto known = m_door.recognise(*m_connection, login, password, code);
    if (known && !known->byCode) {
        lookAs(known->person, known->key);
        return {};
    }
    // A failed try goes into the book of the door and a code is used up, unless the running program has the file.
    const DatabaseUrl url = m_connection->url();
    const auto lock = isFile(url) ? DatabaseLock::take(url.path) : Result<std::unique_ptr<DatabaseLock>>(nullptr);
    if (lock) {
        if (const auto writing = Connection::open(url, optionsFor(Access::Write))) {
            Admission admission = TRY(m_door.logIn(**writing, login, password, std::nullopt, code));
            wipe(admission.dataKey);
            lookAs(admission.person, admission.actor.key);
            return {};
        }
    }
    if (!known)
        return fail(known.error());
    lookAs(known->person, known->key);
    return {};
}

Done Context::sitDownIn(LotId lot)
{
    if (m_actor.desk)
        return {};
    const DoorSign sign = TRY(m_door.sign(*m_connection));
    std::optional<DeskId> only;
    for (const DoorSign::Desk &desk : sign.desks) {
        if (desk.lot == lot && only)
            return {};
        if (desk.lot == lot)
            only = desk.id;
    }
    if (!only)
        return {};
    Actor seated = m_actor;
    seated.desk = only;
    const QJsonObject opened =
        TRY(submit(envelopeOf<OpenShift>(QUuid::createUuid(), OpenShift::Command {*only}), seated));
    seated.shift = OpenShift::Outcome::fromJson(opened).shift;
    m_actor = seated;
    return {};
}

Actor Context::actorFor(Permission permission) const
{
    Actor actor = m_actor;
    if (const auto role = Door::roleFor(m_person, permission))
        actor.role = *role;
    else
        actor.role = startingRole(m_person.roles);
    return actor;
}

Result<QJsonObject> Context::submit(const CommandEnvelope &command, const Actor &actor)
{
    const QDeadlineTimer end(settling);
    bool everUnknown = false;
    for (;;) {
        const auto committed = m_runner.run(*m_connection, command, actor);
        if (committed)
            return committed->outcome;
        const ErrorCode code = committed.error().code;
        everUnknown = everUnknown || code == ErrorCode::OutcomeUnknown;
        const bool settled = code != ErrorCode::OutcomeUnknown && code != ErrorCode::DatabaseUnavailable
            && code != ErrorCode::DatabaseBusy;
        if (!everUnknown || settled)
            return fail(committed.error());
        if (end.hasExpired())
            return fail(ErrorCode::OutcomeUnknown, Field::None,
                        {{u"command"_s, command.id.toString(QUuid::WithoutBraces)}});
        QThread::msleep(500);
    }
}

Result<Lot> Context::lot(const QString &nameOrNumber)
{
    const QList<Lot> lots = TRY(read<ListLots>({}));
    const QString name = nameOrNumber.simplified();
    for (const Lot &lot : lots) {
        if (naturalKey(lot.name) == naturalKey(name))
            return lot;
    }
    bool isNumber = false;
    const qint64 number = name.toLongLong(&isNumber);
    for (const Lot &lot : lots) {
        if (isNumber && lot.id.value == number)
            return lot;
    }
    return fail(ErrorCode::UnknownLot, Field::Lot);
}

} // namespace parkdesk::ctl
