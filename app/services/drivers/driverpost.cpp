// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/drivers/driverpost.h"

#include "services/drivers/drivercodes.h"
#include "services/mail/queuemail.h"
#include "storage/mailrepository.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

QString templateOf(DriverPost::Kind kind)
{
    switch (kind) {
    case DriverPost::Kind::Code: return u"code"_s;
    case DriverPost::Kind::NotKnown: return u"code_unknown"_s;
    case DriverPost::Kind::KnownAlready: return u"code_known"_s;
    }
    return {};
}

} // namespace

Done postToDriver(UnitOfWork &unit, const OfficeKey &key, const DriverPost &post, Instant now)
{
    MailDraft draft;
    draft.to = post.to;
    draft.language = post.language;
    draft.purpose = MailPurpose::Code;
    draft.templateName = templateOf(post.kind);
    draft.values.insert(u"office"_s, TRY(MailRepository(unit).server()).server.fromName);
    if (post.kind == DriverPost::Kind::Code) {
        const auto life = std::chrono::duration_cast<minutes>(driverCodeLife);
        draft.values.insert(u"code"_s, post.code);
        draft.values.insert(u"minutes"_s, QString::number(life.count()));
    }
    draft.notAfter = post.notAfter;
    draft.driver = post.driver;
    draft.onceKey = post.onceKey;
    TRY(queueMail(unit, key, draft, now));
    return {};
}

} // namespace parkdesk
