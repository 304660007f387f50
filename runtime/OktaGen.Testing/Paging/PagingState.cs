namespace OktaGen.Testing;

/// <summary>Where the org's cursors are written and read.</summary>
internal static class PagingState
{
    extension(OrgState org)
    {
        public CursorCodec Cursors => org.Get<CursorCodec>();
    }
}
