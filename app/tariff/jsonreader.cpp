// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tariff/jsonreader.h"

#include <QSet>
#include <QStringDecoder>

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

class JsonReader {
public:
    JsonReader(QString text, const JsonLimits &limits)
        : m_text(std::move(text))
        , m_limits(limits)
    {
    }

    Result<JsonNode> readDocument()
    {
        JsonNode node = TRY(readValue(QString(), 0));
        skipBlanks();
        if (m_at != m_text.size())
            return syntax(QString());
        return node;
    }

private:
    [[nodiscard]] QChar peek() const { return m_at < m_text.size() ? m_text.at(m_at) : QChar(); }

    bool take(QChar sign)
    {
        if (m_at >= m_text.size() || m_text.at(m_at) != sign)
            return false;
        ++m_at;
        return true;
    }

    bool takeWord(QStringView word)
    {
        if (!QStringView(m_text).mid(m_at).startsWith(word))
            return false;
        m_at += word.size();
        return true;
    }

    void skipBlanks()
    {
        while (m_at < m_text.size() && QStringView(u" \t\r\n").contains(m_text.at(m_at)))
            ++m_at;
    }

    [[nodiscard]] static tl::unexpected<Error> refuse(const QString &path, const QString &reason)
    {
        return fail(ErrorCode::TariffInvalid, Field::Tariff, {{u"path"_s, path}, {u"reason"_s, reason}});
    }

    [[nodiscard]] tl::unexpected<Error> syntax(const QString &path) const
    {
        return fail(ErrorCode::TariffInvalid, Field::Tariff,
                    {{u"path"_s, path}, {u"reason"_s, u"syntax"_s}, {u"offset"_s, qint64 {m_at}}});
    }

    Result<JsonNode> readValue(const QString &path, int depth)
    {
        if (depth > m_limits.depth)
            return refuse(path, u"too_deep"_s);
        if (++m_values > m_limits.values)
            return refuse(path, u"too_many_values"_s);
        skipBlanks();
        const QChar first = peek();
        if (first == u'{')
            return readObject(path, depth);
        if (first == u'[')
            return readArray(path, depth);
        JsonNode node;
        if (first == u'"') {
            node.type = JsonNode::Type::String;
            node.string = TRY(readString(path));
            return node;
        }
        if (takeWord(u"true") || takeWord(u"false")) {
            node.type = JsonNode::Type::Bool;
            node.boolean = first == u't';
            return node;
        }
        if (takeWord(u"null"))
            return node;
        return readNumber(path);
    }

    Result<JsonNode> readObject(const QString &path, int depth)
    {
        JsonNode node;
        node.type = JsonNode::Type::Object;
        QSet<QString> keys;
        ++m_at;
        skipBlanks();
        if (take(u'}'))
            return node;
        do {
            skipBlanks();
            if (peek() != u'"')
                return syntax(path);
            const QString key = TRY(readString(path));
            const QString memberPath = path + jsonPointerStep(key);
            if (keys.contains(key))
                return refuse(memberPath, u"duplicate_key"_s);
            keys.insert(key);
            skipBlanks();
            if (!take(u':'))
                return syntax(memberPath);
            node.members.emplace_back(key, TRY(readValue(memberPath, depth + 1)));
            skipBlanks();
        } while (take(u','));
        if (!take(u'}'))
            return syntax(path);
        return node;
    }

    Result<JsonNode> readArray(const QString &path, int depth)
    {
        JsonNode node;
        node.type = JsonNode::Type::Array;
        ++m_at;
        skipBlanks();
        if (take(u']'))
            return node;
        do {
            const QString itemPath = path + u'/' + QString::number(node.items.size());
            node.items.push_back(TRY(readValue(itemPath, depth + 1)));
            skipBlanks();
        } while (take(u','));
        if (!take(u']'))
            return syntax(path);
        return node;
    }

    Result<QString> readString(const QString &path)
    {
        ++m_at;
        QString value;
        while (m_at < m_text.size() && peek() != u'"') {
            if (value.size() >= m_limits.stringLength)
                return refuse(path, u"string_too_long"_s);
            const QChar sign = m_text.at(m_at++);
            if (sign < u' ')
                return refuse(path, u"control_character"_s);
            value += sign == u'\\' ? TRY(readEscape(path)) : sign;
        }
        if (!take(u'"'))
            return syntax(path);
        if (!value.isValidUtf16())
            return refuse(path, u"not_utf8"_s);
        // An escaped control character would reach paper and terminals.
        if (std::any_of(value.cbegin(), value.cend(),
                        [](QChar sign) { return sign.category() == QChar::Other_Control; }))
            return refuse(path, u"control_character"_s);
        return value;
    }

    Result<QChar> readEscape(const QString &path)
    {
        const QChar sign = peek();
        ++m_at;
        if (sign == u'"' || sign == u'\\' || sign == u'/')
            return sign;
        constexpr QStringView letters = u"bfnrt";
        constexpr QStringView meanings = u"\b\f\n\r\t";
        if (const qsizetype index = letters.indexOf(sign); index >= 0)
            return meanings.at(index);
        if (sign != u'u' || m_at + 4 > m_text.size())
            return syntax(path);
        bool ok = false;
        const QStringView digits = QStringView(m_text).mid(m_at, 4);
        const ushort unit = digits.toUShort(&ok, 16);
        if (!ok || digits.contains(u'+') || digits.contains(u'-'))
            return syntax(path);
        m_at += 4;
        return QChar(unit);
    }

    Result<JsonNode> readNumber(const QString &path)
    {
        const qsizetype start = m_at;
        const auto takeDigits = [this] {
            const qsizetype before = m_at;
            while (peek() >= u'0' && peek() <= u'9')
                ++m_at;
            return m_at - before;
        };
        take(u'-');
        const bool leadingZero = peek() == u'0';
        const qsizetype whole = takeDigits();
        if (whole == 0 || (leadingZero && whole > 1))
            return syntax(path);
        bool fraction = false;
        if (take(u'.')) {
            fraction = true;
            if (takeDigits() == 0)
                return syntax(path);
        }
        if (take(u'e') || take(u'E')) {
            fraction = true;
            if (!take(u'+'))
                take(u'-');
            if (takeDigits() == 0)
                return syntax(path);
        }
        if (fraction && !m_limits.fractions)
            return refuse(path, u"fractional_number"_s);
        JsonNode node;
        node.type = fraction ? JsonNode::Type::Fraction : JsonNode::Type::Integer;
        node.string = m_text.mid(start, m_at - start);
        bool ok = true;
        if (!fraction)
            node.integer = node.string.toLongLong(&ok);
        if (!ok || node.string.size() > 40)
            return refuse(path, u"number_too_large"_s);
        return node;
    }

    QString m_text;
    JsonLimits m_limits;
    qsizetype m_at = 0;
    int m_values = 0;
};

void appendString(QByteArray &out, const QString &text)
{
    out += '"';
    for (const char byte : text.toUtf8()) {
        // Control characters cannot be here: the reader refuses them.
        if (byte == '"' || byte == '\\')
            out += '\\';
        out += byte;
    }
    out += '"';
}

void appendNode(QByteArray &out, const JsonNode &node);

void appendObject(QByteArray &out, const JsonNode &node)
{
    std::vector<const std::pair<QString, JsonNode> *> sorted;
    sorted.reserve(node.members.size());
    for (const auto &member : node.members)
        sorted.push_back(&member);
    std::sort(sorted.begin(), sorted.end(),
              [](const auto *left, const auto *right) { return left->first < right->first; });
    out += '{';
    for (const auto *member : sorted) {
        if (member != sorted.front())
            out += ',';
        appendString(out, member->first);
        out += ':';
        appendNode(out, member->second);
    }
    out += '}';
}

void appendNode(QByteArray &out, const JsonNode &node)
{
    switch (node.type) {
    case JsonNode::Type::Null: out += "null"; return;
    case JsonNode::Type::Bool: out += node.boolean ? "true" : "false"; return;
    case JsonNode::Type::Integer: out += QByteArray::number(node.integer); return;
    case JsonNode::Type::Fraction: out += node.string.toLatin1(); return;
    case JsonNode::Type::String: appendString(out, node.string); return;
    case JsonNode::Type::Object: appendObject(out, node); return;
    case JsonNode::Type::Array: break;
    }
    out += '[';
    for (size_t i = 0; i < node.items.size(); ++i) {
        if (i > 0)
            out += ',';
        appendNode(out, node.items[i]);
    }
    out += ']';
}

} // namespace

const JsonNode *JsonNode::member(const QString &key) const
{
    const auto found =
        std::find_if(members.begin(), members.end(), [&](const auto &entry) { return entry.first == key; });
    return found == members.end() ? nullptr : &found->second;
}

Result<JsonNode> readJson(const QByteArray &bytes, const JsonLimits &limits)
{
    const auto refuse = [](const QString &reason) {
        return fail(ErrorCode::TariffInvalid, Field::Tariff, {{u"path"_s, QString()}, {u"reason"_s, reason}});
    };
    if (bytes.size() > limits.bytes)
        return refuse(u"too_large"_s);
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    if (decoder.hasError())
        return refuse(u"not_utf8"_s);
    return JsonReader(text, limits).readDocument();
}

QByteArray canonicalJson(const JsonNode &node)
{
    QByteArray out;
    appendNode(out, node);
    return out;
}

QString jsonPointerStep(const QString &key)
{
    QString step = key;
    step.replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
    return u'/' + step;
}

} // namespace parkdesk
