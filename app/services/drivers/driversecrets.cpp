// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/drivers/driversecrets.h"

#include "services/drivers/drivercodes.h"
#include "services/json.h"
#include "storage/driverrepository.h"
#include "storage/unitofwork.h"

#include <QRandomGenerator>

namespace parkdesk {

using namespace Qt::StringLiterals;

QJsonObject SetDriverPassword::Command::toJson() const
{
    return {{u"driver"_s, json::of(driver)}, {u"proof"_s, json::of(proof)}, {u"takes_away"_s, wanted.isEmpty()}};
}

QJsonObject SetDriverPassword::Outcome::toJson() const
{
    return {{u"v"_s, 1}, {u"driver"_s, json::of(driver)}};
}

SetDriverPassword::Outcome SetDriverPassword::Outcome::fromJson(const QJsonObject &json)
{
    return {json::id<DriverId>(json.value("driver"_L1))};
}

Result<SetDriverPassword::Outcome> SetDriverPassword::execute(UnitOfWork &unit, const Command &command,
                                                              const DeedContext &context)
{
    TRY(keyOf(context));
    DriverRow row = TRY(liveDriver(unit, command.driver));
    TRY(provenBy(unit, command.proof, row.mailIndex, {CodePurpose::LogIn, CodePurpose::ChangeMail}, context.now));
    const bool fits =
        row.passwordProof.isEmpty() || (command.passwordFits && command.checkedProof == row.passwordProof);
    if (!fits)
        return fail(ErrorCode::LoginFailed, Field::Password);
    TRY_DONE(DriverCodeRepository(unit).drop(command.proof));
    row.passwordProof = command.wanted;
    TRY_DONE(DriverRepository(unit).set(row));
    return Outcome {row.id};
}

QString newDriverCard()
{
    static const QString signs = u"ABCDEFGHJKLMNPQRSTUVWXYZ23456789"_s; // 32, none that looks like another
    constexpr int length = 26; // 130 bits
    QString card = u"PDC"_s;
    for (int i = 0; i < length; ++i)
        card += signs.at(QRandomGenerator::system()->bounded(32));
    return card;
}

QJsonObject IssueDriverCard::Command::toJson() const
{
    return {{u"driver"_s, json::of(driver)}, {u"takes_away"_s, card.isEmpty()}};
}

Result<IssueDriverCard::Outcome> IssueDriverCard::execute(UnitOfWork &unit, const Command &command,
                                                          const DeedContext &context)
{
    const auto key = TRY(keyOf(context));
    DriverRow row = TRY(liveDriver(unit, command.driver));
    row.cardIndex = driverCardIndex(*key, command.card);
    TRY_DONE(DriverRepository(unit).set(row));
    return Outcome {row.id};
}

} // namespace parkdesk
