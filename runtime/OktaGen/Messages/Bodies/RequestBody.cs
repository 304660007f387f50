namespace OktaGen.Messages;

/// <summary>Whether a body can be sent again.</summary>
internal static class RequestBody
{
    /// <summary>A body of another kind, such as a stream that was read, may have nothing left to give.</summary>
    public static bool CanReplay(HttpContent? content) => content switch
    {
        null or EmptyContent or ByteArrayContent or ReadOnlyMemoryContent => true,
        StreamBody stream => stream.CanReplay,
        MultipartContent parts => CanReplayEach(parts),
        _ => false,
    };

    private static bool CanReplayEach(MultipartContent parts)
    {
        foreach (HttpContent part in parts)
        {
            if (!CanReplay(part))
            {
                return false;
            }
        }

        return true;
    }
}
