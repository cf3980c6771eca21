// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "adapters/mailtransport.h"

#include <QRegularExpression>

#include <curl/curl.h>

#include <algorithm>
#include <cstring>
#include <memory>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// How far the talk with the server came.
enum class Stage { Greeting, Sender, Recipient, Data, Body };

/// What is known of one talk; libcurl tells it as it goes.
struct Talk {
    const QByteArray *message = nullptr;
    qsizetype given = 0;
    Stage stage = Stage::Greeting;
    int code = 0; ///< of the last answer
    QString answer;
    bool over = false; ///< we said goodbye: what is heard from then on is no answer to the mail
    const std::atomic_bool *stopped = nullptr;
};

size_t giveBytes(char *room, size_t size, size_t count, void *pointer)
{
    auto *talk = static_cast<Talk *>(pointer);
    const auto most = static_cast<qsizetype>(size * count);
    const qsizetype bytes = std::min(most, talk->message->size() - talk->given);
    std::memcpy(room, talk->message->constData() + talk->given, static_cast<size_t>(bytes));
    talk->given += bytes;
    return static_cast<size_t>(bytes);
}

void noteSaid(Talk &talk, const QByteArray &line)
{
    if (line.startsWith("MAIL "))
        talk.stage = Stage::Sender;
    else if (line.startsWith("RCPT "))
        talk.stage = Stage::Recipient;
    else if (line.startsWith("DATA"))
        talk.stage = Stage::Data;
    else if (line.startsWith("QUIT"))
        talk.over = true;
    if (talk.over)
        return;
    talk.code = 0;
    talk.answer.clear();
}

void noteHeard(Talk &talk, const QByteArray &line)
{
    static const QRegularExpression form(u"^(\\d{3})[ -](\\d\\.\\d{1,3}\\.\\d{1,3})?"_s);
    const auto match = form.match(QString::fromLatin1(line));
    if (!match.hasMatch())
        return;
    talk.code = match.captured(1).toInt();
    talk.answer = match.captured(2).isEmpty() ? match.captured(1) : match.captured(1) + u' ' + match.captured(2);
    if (talk.stage == Stage::Data && talk.code == 354) {
        talk.stage = Stage::Body;
        talk.code = 0;
        talk.answer.clear();
    }
}

int hear(CURL *, curl_infotype type, char *text, size_t size, void *pointer)
{
    auto *talk = static_cast<Talk *>(pointer);
    const QByteArray line(text, static_cast<qsizetype>(size));
    if (type == CURLINFO_HEADER_OUT)
        noteSaid(*talk, line);
    else if (type == CURLINFO_HEADER_IN && !talk->over)
        noteHeard(*talk, line);
    return 0;
}

int mayGoOn(void *pointer, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    return *static_cast<Talk *>(pointer)->stopped ? 1 : 0;
}

/// A word for what no answer of the server says.
QString wordOf(CURLcode code)
{
    switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST: return u"no_such_host"_s;
    case CURLE_COULDNT_CONNECT: return u"no_connection"_s;
    case CURLE_OPERATION_TIMEDOUT: return u"too_slow"_s;
    case CURLE_LOGIN_DENIED: return u"login_refused"_s;
    case CURLE_USE_SSL_FAILED:
    case CURLE_SSL_CONNECT_ERROR: return u"no_tls"_s;
    case CURLE_PEER_FAILED_VERIFICATION: return u"wrong_certificate"_s;
    default: return u"broken_off"_s;
    }
}

MailVerdict verdictOf(CURLcode code, const Talk &talk)
{
    using Kind = MailVerdict::Kind;
    if (code == CURLE_OK)
        return {Kind::Sent, talk.answer};
    const QString answer = talk.answer.isEmpty() ? wordOf(code) : talk.answer;
    const bool ofThisMail = talk.stage == Stage::Recipient || talk.stage == Stage::Data || talk.stage == Stage::Body;
    if (ofThisMail && talk.code / 100 == 5)
        return {Kind::Refused, answer};
    if (ofThisMail && talk.code / 100 == 4 && talk.code != 421)
        return {Kind::TryAgain, answer};
    // The end of the mail is one line of its own, so a mail that was not given whole cannot be on its way.
    if (talk.stage == Stage::Body && talk.code == 0 && talk.given == talk.message->size())
        return {Kind::Unknown, wordOf(code)};
    return {Kind::ServerAway, answer};
}

struct CurlEnd {
    void operator()(CURL *curl) const { curl_easy_cleanup(curl); }
    void operator()(curl_slist *list) const { curl_slist_free_all(list); }
};
using Curl = std::unique_ptr<CURL, CurlEnd>;
using CurlList = std::unique_ptr<curl_slist, CurlEnd>;

void setAccess(CURL *curl, const MailServer &server, const QByteArray &secret)
{
    if (server.auth == MailAuth::None)
        return;
    const QByteArray login = server.login.toUtf8();
    curl_easy_setopt(curl, CURLOPT_USERNAME, login.constData());
    if (server.auth == MailAuth::Token)
        curl_easy_setopt(curl, CURLOPT_XOAUTH2_BEARER, secret.constData());
    else
        curl_easy_setopt(curl, CURLOPT_PASSWORD, secret.constData());
}

void setLimits(CURL *curl, const SmtpTransport::Limits &limits)
{
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(limits.connect.count()));
    curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, static_cast<long>(limits.whole.count()));
}

void setTalk(CURL *curl, Talk &talk)
{
    curl_easy_setopt(curl, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(curl, CURLOPT_READFUNCTION, giveBytes);
    curl_easy_setopt(curl, CURLOPT_READDATA, &talk);
    curl_easy_setopt(curl, CURLOPT_INFILESIZE_LARGE, static_cast<curl_off_t>(talk.message->size()));
    curl_easy_setopt(curl, CURLOPT_VERBOSE, 1L); // told to hear() alone
    curl_easy_setopt(curl, CURLOPT_DEBUGFUNCTION, hear);
    curl_easy_setopt(curl, CURLOPT_DEBUGDATA, &talk);
    curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, mayGoOn);
    curl_easy_setopt(curl, CURLOPT_XFERINFODATA, &talk);
}

} // namespace

SmtpTransport::SmtpTransport()
    : SmtpTransport(Limits())
{
}

SmtpTransport::SmtpTransport(const Limits &limits)
    : m_limits(limits)
{
    static const CURLcode ready = curl_global_init(CURL_GLOBAL_DEFAULT);
    static_cast<void>(ready);
}

MailVerdict SmtpTransport::send(const MailServer &server, const QByteArray &secret, const MailParcel &parcel)
{
    const Curl curl(curl_easy_init());
    if (!curl || m_stopped)
        return {MailVerdict::Kind::ServerAway, u"broken_off"_s};
    const QByteArray scheme = server.tls == MailTls::Tls ? "smtps://" : "smtp://";
    const QByteArray url = scheme + server.host.toLatin1() + ':' + QByteArray::number(server.port);
    const QByteArray from = '<' + parcel.from.toLatin1() + '>';
    const QByteArray to = '<' + parcel.to.toLatin1() + '>';
    const CurlList recipients(curl_slist_append(nullptr, to.constData()));
    Talk talk;
    talk.message = &parcel.message;
    talk.stopped = &m_stopped;
    curl_easy_setopt(curl.get(), CURLOPT_URL, url.constData());
    curl_easy_setopt(curl.get(), CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    curl_easy_setopt(curl.get(), CURLOPT_PROXY, "");
    curl_easy_setopt(curl.get(), CURLOPT_USE_SSL,
                     server.tls == MailTls::None ? long {CURLUSESSL_NONE} : long {CURLUSESSL_ALL});
    curl_easy_setopt(curl.get(), CURLOPT_MAIL_FROM, from.constData());
    curl_easy_setopt(curl.get(), CURLOPT_MAIL_RCPT, recipients.get());
    setAccess(curl.get(), server, secret);
    setLimits(curl.get(), m_limits);
    setTalk(curl.get(), talk);
    return verdictOf(curl_easy_perform(curl.get()), talk);
}

} // namespace parkdesk
