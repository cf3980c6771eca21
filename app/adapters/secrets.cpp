// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "adapters/secrets.h"

#include <QSemaphore>

#include <qt6keychain/keychain.h>

#include <functional>
#include <memory>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 5000;

QString keychainService()
{
    return u"Parkdesk"_s;
}

/// What a job of the keychain gave; shared with it, as it may come after nobody waits any more.
struct KeychainAnswer {
    QSemaphore ready;
    QKeychain::Error error = QKeychain::OtherError;
    QByteArray secret;
};

/// \a prepared makes the job on the keychain's thread.
std::shared_ptr<KeychainAnswer> askKeychain(QObject *home, std::function<QKeychain::Job *()> prepared)
{
    auto answer = std::make_shared<KeychainAnswer>();
    QMetaObject::invokeMethod(home, [home, answer, prepared] {
        QKeychain::Job *job = prepared();
        job->setInsecureFallback(false);
        QObject::connect(job, &QKeychain::Job::finished, home, [answer](QKeychain::Job *done) {
            answer->error = done->error();
            if (const auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(done))
                answer->secret = read->binaryData();
            answer->ready.release();
        });
        job->start();
    });
    return answer->ready.tryAcquire(1, patienceMs) ? answer : nullptr;
}

Done doneBy(const std::shared_ptr<KeychainAnswer> &answer)
{
    if (!answer || answer->error != QKeychain::NoError)
        return fail(ErrorCode::NotFound, Field::Password);
    return {};
}

} // namespace

KeychainSecrets::KeychainSecrets()
    : m_home(new QObject)
{
    m_home->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_home, &QObject::deleteLater);
    m_thread.start();
}

KeychainSecrets::~KeychainSecrets()
{
    m_thread.quit();
    m_thread.wait();
}

Result<std::optional<QByteArray>> KeychainSecrets::read(const QString &name)
{
    const auto answer = askKeychain(m_home, [name] {
        auto *job = new QKeychain::ReadPasswordJob(keychainService());
        job->setKey(name);
        return job;
    });
    if (answer && answer->error == QKeychain::EntryNotFound)
        return std::optional<QByteArray>();
    TRY_DONE(doneBy(answer));
    return std::optional(answer->secret);
}

Done KeychainSecrets::write(const QString &name, const QByteArray &secret)
{
    return doneBy(askKeychain(m_home, [name, secret] {
        auto *job = new QKeychain::WritePasswordJob(keychainService());
        job->setKey(name);
        job->setBinaryData(secret);
        return job;
    }));
}

Done KeychainSecrets::remove(const QString &name)
{
    return doneBy(askKeychain(m_home, [name] {
        auto *job = new QKeychain::DeletePasswordJob(keychainService());
        job->setKey(name);
        return job;
    }));
}

Result<std::optional<QByteArray>> MemorySecrets::read(const QString &name)
{
    const QMutexLocker locked(&m_mutex);
    const auto found = m_secrets.constFind(name);
    return found == m_secrets.constEnd() ? std::optional<QByteArray>() : std::optional(*found);
}

Done MemorySecrets::write(const QString &name, const QByteArray &secret)
{
    const QMutexLocker locked(&m_mutex);
    m_secrets.insert(name, secret);
    return {};
}

Done MemorySecrets::remove(const QString &name)
{
    const QMutexLocker locked(&m_mutex);
    m_secrets.remove(name);
    return {};
}

} // namespace parkdesk
