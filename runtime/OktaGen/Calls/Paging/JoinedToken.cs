namespace OktaGen.Calls.Paging;

/// <summary>The two tokens that may cancel an enumeration, its own and that of the method that gave the listing, as one.</summary>
internal readonly struct JoinedToken : IDisposable
{
    private readonly CancellationToken _method;
    private readonly CancellationToken _enumeration;
    private readonly CancellationTokenSource? _both;

    public JoinedToken(CancellationToken method, CancellationToken enumeration)
    {
        _method = method;
        _enumeration = enumeration;
        if (!method.CanBeCanceled || method == enumeration)
        {
            Token = enumeration;
        }
        else if (!enumeration.CanBeCanceled)
        {
            Token = method;
        }
        else
        {
            _both = CancellationTokenSource.CreateLinkedTokenSource(method, enumeration);
            Token = _both.Token;
        }
    }

    public CancellationToken Token { get; }

    /// <summary>
    /// The exception to throw in place of one that names the joined token: a caller recognises its own, not ours. Null to let it pass.
    /// </summary>
    public OperationCanceledException? Translate(OperationCanceledException exception) =>
        _both is not null && exception.CancellationToken == Token
            ? new OperationCanceledException(exception.Message, exception, _method.IsCancellationRequested ? _method : _enumeration)
            : null;

    public void Dispose() => _both?.Dispose();
}
