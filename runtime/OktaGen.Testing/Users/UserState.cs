namespace OktaGen.Testing;

/// <summary>Where the org's users are found, and what others do when something happens to one.</summary>
internal static class UserState
{
    extension(OrgState org)
    {
        public UserStore Users => org.Get<UserModule>().Store;

        /// <summary>The users as searches see them.</summary>
        public IEnumerable<IndexedObject> SearchedUsers => org.Get<UserModule>().Index.Read(org.Users.All, org);

        public UserEvents UserEvents => org.Get<UserModule>().Events;
    }
}
