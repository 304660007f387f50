using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization.Metadata;
using OktaGen.Calls;
using OktaGen.Calls.Paging;
using OktaGen.Calls.Responses;
using OktaGen.Messages;
using OktaGen.Urls;

namespace OktaGen.CompilerServices;

/// <summary>
/// One call as generated code builds it: path values in the order of the route, then query values, headers, body and options,
/// then one of the <c>Send</c> methods. Not meant for your own code.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage("Design", "CA1001", Justification = "Disposing the message would dispose content that belongs to the caller.")]
public ref struct OktaRequest
{
    private readonly CallSender _sender;
    private readonly OktaRequestMessage _message;
    private UrlBuilder _url;
    private int _placeholder;
    private bool _hasQuery;
    private OktaCursor? _cursor;
    private OktaCallOptions? _options;

    /// <summary>Begins a call.</summary>
    /// <param name="connection">The connection to send it by.</param>
    /// <param name="cached">Where the caller keeps the description of the endpoint.</param>
    /// <param name="name">Method and route, such as <c>GET /api/v1/users/{userId}</c>, with constant query values behind a '?'.</param>
    /// <param name="scopes">The scopes that are all needed, separated by spaces; null where none is.</param>
    /// <param name="accepted">The kinds of credential that the endpoint accepts.</param>
    /// <param name="retry">Whether a call may be repeated after a failure that leaves open whether Okta carried it out.</param>
    /// <param name="tail">Whether a listing polls for ever.</param>
    public OktaRequest(
        OktaConnection connection,
        ref OktaEndpoint? cached,
        string name,
        string? scopes = null,
        OktaCredentialKinds accepted = OktaCredentialKinds.Any,
        OktaRetryClass retry = OktaRetryClass.ByMethod,
        bool tail = false)
        : this(connection, cached ??= new OktaEndpoint(name, scopes, accepted, retry, tail))
    {
    }

    internal OktaRequest(OktaConnection connection, OktaEndpoint endpoint)
    {
        _sender = connection.Sender;
        _message = new OktaRequestMessage(endpoint, _sender.Pipeline);
        _hasQuery = endpoint.HasConstantQuery;
        _url = new UrlBuilder(256);
        _url.Append(_sender.Pipeline.Origin.Text);
        _url.Append(endpoint.Literals[0]);
    }

    /// <summary>Fills the next placeholder of the route.</summary>
    /// <param name="value">The value, not escaped.</param>
    /// <exception cref="ArgumentException">
    /// The value is null or empty, <c>.</c> or <c>..</c>, or holds a slash, a backslash, a semicolon or a control character.
    /// </exception>
    public void Path(string? value)
    {
        OktaEndpoint endpoint = _message.Endpoint;
        _url.AppendPathSegment(value, endpoint.Name, endpoint.PlaceholderAt(_placeholder));
        _url.Append(endpoint.Literals[++_placeholder]);
    }

    /// <summary>Fills the next placeholder of the route.</summary>
    /// <typeparam name="T">A type with a text form: a number, a date, a <see cref="Guid"/>.</typeparam>
    /// <param name="value">The value.</param>
    public void PathValue<T>(T value)
        where T : struct => Path(WireText.From(value));

    /// <summary>Adds a query value; nothing where it is null.</summary>
    /// <param name="name">The key, already escaped.</param>
    /// <param name="value">The value, not escaped.</param>
    public void Query(string name, string? value)
    {
        if (value is not null)
        {
            AppendKey(name);
            _url.AppendQueryText(value, _message.Endpoint.Name, name);
        }
    }

    /// <summary>Adds a query value; nothing where it is null. Dates are sent in UTC (ISO 8601), booleans in lower case.</summary>
    /// <typeparam name="T">A type with a text form: a number, a boolean, a date, a <see cref="Guid"/>.</typeparam>
    /// <param name="name">The key, already escaped.</param>
    /// <param name="value">The value.</param>
    public void QueryValue<T>(string name, T? value)
        where T : struct
    {
        if (value is { } some)
        {
            AppendKey(name);
            if (typeof(T) == typeof(int))
            {
                _url.AppendNumber((int)(object)some);
            }
            else
            {
                _url.AppendQueryText(WireText.From(some), _message.Endpoint.Name, name);
            }
        }
    }

    /// <summary>Adds the elements of a collection, joined by commas or under a repeated key; nothing where there is none.</summary>
    /// <param name="name">The key, already escaped.</param>
    /// <param name="values">The values, not escaped. Null elements are left out.</param>
    /// <param name="explode">True to repeat the key.</param>
    public void QueryEach(string name, IEnumerable<string?>? values, bool explode = false)
    {
        bool first = true;
        foreach (string? value in values ?? [])
        {
            if (value is null)
            {
                continue;
            }

            if (first || explode)
            {
                AppendKey(name);
            }
            else
            {
                _url.Append(',');
            }

            _url.AppendQueryText(value, _message.Endpoint.Name, name);
            first = false;
        }
    }

    /// <summary>Adds the elements of a collection, joined by commas or under a repeated key; nothing where there is none.</summary>
    /// <typeparam name="T">A type with a text form: a number, a boolean, a date, a <see cref="Guid"/>.</typeparam>
    /// <param name="name">The key, already escaped.</param>
    /// <param name="values">The values.</param>
    /// <param name="explode">True to repeat the key.</param>
    public void QueryEachValue<T>(string name, IEnumerable<T>? values, bool explode = false)
        where T : struct => QueryEach(name, values?.Select(WireText.From), explode);

    /// <summary>Adds a header; nothing where the value is null.</summary>
    /// <param name="name">The header's name.</param>
    /// <param name="value">The header's value.</param>
    /// <exception cref="ArgumentException">The value holds a line break or another control character.</exception>
    public readonly void Header(string name, string? value)
    {
        if (value is not null)
        {
            _message.SetHeader(name, value);
        }
    }

    /// <summary>Adds a header; nothing where the value is null.</summary>
    /// <typeparam name="T">A type with a text form: a number, a boolean, a date, a <see cref="Guid"/>.</typeparam>
    /// <param name="name">The header's name.</param>
    /// <param name="value">The header's value.</param>
    public readonly void HeaderValue<T>(string name, T? value)
        where T : struct
    {
        if (value is { } some)
        {
            _message.SetHeader(name, WireText.From(some));
        }
    }

    /// <summary>Sends a value as JSON; nothing where it is null.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="typeInfo">Its JSON metadata.</param>
    public readonly void JsonBody<T>(T? value, JsonTypeInfo<T> typeInfo)
    {
        if (value is not null)
        {
            _message.SetContent(Messages.JsonBody.Create(value, typeInfo));
        }
    }

    /// <summary>Sends content as it is. The caller disposes it.</summary>
    /// <param name="content">The content; null for none.</param>
    public readonly void Body(HttpContent? content) => _message.SetContent(content);

    /// <summary>Sends a stream from its current position. The caller disposes it.</summary>
    /// <param name="content">The stream; null for none.</param>
    public readonly void Body(Stream? content) => _message.SetContent(content is null ? null : new StreamBody(content));

    /// <summary>Sends a file as the only part of a form.</summary>
    /// <param name="file">The file; null for none.</param>
    /// <param name="name">The name of the part.</param>
    public readonly void FileBody(OktaFile? file, string name) => _message.SetContent(file?.ToContent(name));

    /// <summary>Applies what the caller wants for this call alone.</summary>
    /// <param name="options">The options; null for none.</param>
    public void Options(OktaCallOptions? options) => _message.Apply(_options = options);

    /// <summary>Resumes a listing at a page: its link is followed verbatim, if it leads to the route.</summary>
    /// <param name="cursor">The page to begin with; null for the first.</param>
    public void Resume(OktaCursor? cursor) => _cursor = cursor;

    /// <summary>Sends the call and ignores the answer's body, unless it is a web page in the answer's place.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that ends when Okta has answered with success.</returns>
    public Task SendAsync(CancellationToken cancellationToken) => Call().SendAsync<NothingReader, bool>(default, cancellationToken);

    /// <summary>Sends the call and reads the answer's body as JSON.</summary>
    /// <typeparam name="T">The type of the answer.</typeparam>
    /// <param name="typeInfo">Its JSON metadata.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <param name="allowsNull">Whether null may be among the items of a list: otherwise it is a fault.</param>
    /// <returns>The answer; an empty one throws <see cref="OktaFormatException"/>.</returns>
    public Task<T> SendForJsonAsync<T>(JsonTypeInfo<T> typeInfo, CancellationToken cancellationToken, bool allowsNull = false) =>
        Call().SendAsync<JsonReader<T>, T>(new JsonReader<T>(typeInfo, allowEmpty: false, allowsNull), cancellationToken);

    /// <summary>Sends the call and reads the answer's body as JSON, or null where there is none.</summary>
    /// <returns>The answer, or null.</returns>
    /// <inheritdoc cref="SendForJsonAsync"/>
    public Task<T?> SendForJsonOrDefaultAsync<T>(JsonTypeInfo<T> typeInfo, CancellationToken cancellationToken, bool allowsNull = false) =>
        Call().SendAsync<JsonReader<T>, T>(new JsonReader<T>(typeInfo, allowEmpty: true, allowsNull), cancellationToken)!;

    /// <summary>Sends the call and gives the answer's status and headers.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>Status and headers.</returns>
    public Task<OktaResponse> SendForResponseAsync(CancellationToken cancellationToken) =>
        Call().SendAsync<ResponseReader, OktaResponse>(default, cancellationToken);

    /// <summary>Sends the call and gives the answer with its status and headers.</summary>
    /// <inheritdoc cref="SendForJsonAsync"/>
    public Task<OktaResponse<T>> SendForJsonResponseAsync<T>(
        JsonTypeInfo<T> typeInfo, CancellationToken cancellationToken, bool allowsNull = false) =>
        Call().SendAsync<JsonResponseReader<T>, OktaResponse<T>>(
            new JsonResponseReader<T>(typeInfo, allowEmpty: false, allowsNull), cancellationToken);

    /// <summary>Sends the call and gives the answer, null where there is none, with its status and headers.</summary>
    /// <returns>The answer, or null in it.</returns>
    /// <inheritdoc cref="SendForJsonAsync"/>
    public Task<OktaResponse<T?>> SendForJsonResponseOrDefaultAsync<T>(
        JsonTypeInfo<T> typeInfo, CancellationToken cancellationToken, bool allowsNull = false) =>
        Call().SendAsync<JsonResponseReader<T>, OktaResponse<T>>(
            new JsonResponseReader<T>(typeInfo, allowEmpty: true, allowsNull), cancellationToken)!;

    /// <summary>Sends the call and gives the answer's body as text.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The body; empty where there is none.</returns>
    public Task<string> SendForStringAsync(CancellationToken cancellationToken) =>
        Call().SendAsync<Calls.Responses.StringReader, string>(default, cancellationToken);

    /// <summary>Sends the call and gives the answer's body as bytes.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The body; empty where there is none.</returns>
    public Task<byte[]> SendForBytesAsync(CancellationToken cancellationToken) =>
        Call().SendAsync<BytesReader, byte[]>(default, cancellationToken);

    /// <summary>Sends the call and gives the answer's body as a stream.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The stream, which the caller disposes.</returns>
    public Task<Stream> SendForStreamAsync(CancellationToken cancellationToken) => Call().SendForStreamAsync(cancellationToken);

    /// <summary>Sends the call and gives the answer as it is, whatever its status.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The answer, which the caller disposes.</returns>
    public Task<HttpResponseMessage> SendForMessageAsync(CancellationToken cancellationToken) =>
        Call().SendForMessageAsync(cancellationToken);

    /// <summary>Sends the call and gives one page of a listing.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="typeInfo">The JSON metadata of a list of them.</param>
    /// <param name="items">The property that holds the items, where the answer is an object; null where it is an array.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <param name="allowsNull">Whether the type of the items is nullable: otherwise null is a fault.</param>
    /// <returns>The page and the cursor of the next one.</returns>
    public Task<OktaPage<T>> SendForPageAsync<T>(
        JsonTypeInfo<List<T>> typeInfo, string? items, CancellationToken cancellationToken, bool allowsNull = false) =>
        Listing.SendPageAsync(Call(), typeInfo, items, ItemFaults.From(_options, isTail: false, allowsNull), cancellationToken);

    /// <summary>Gives a listing over all pages. Nothing is sent until it is enumerated, and each enumeration begins anew.</summary>
    /// <returns>The listing.</returns>
    /// <inheritdoc cref="SendForPageAsync"/>
    public OktaPageable<T> Pages<T>(
        JsonTypeInfo<List<T>> typeInfo, string? items, CancellationToken cancellationToken, bool allowsNull = false) =>
        Listing.Create(Call(), typeInfo, items, ItemFaults.From(_options, _message.Endpoint.IsTail, allowsNull), cancellationToken);

    private void AppendKey(string name)
    {
        _url.Append(_hasQuery ? '&' : '?');
        _hasQuery = true;
        _url.Append(name);
        _url.Append('=');
    }

    private OktaCall Call()
    {
        string url = _url.ToStringAndRelease();
        _message.SetOwnUri(_cursor is null ? RequestUri.Create(url) : _sender.Resolve(_cursor, _message.Endpoint));
        return new OktaCall(_sender, _message);
    }
}
