namespace OktaGen.Testing;

/// <summary>The parts that an org is made of. A new resource is a folder with a module, and a line here.</summary>
internal static class OrgModules
{
    /// <summary>Makes them, those before the ones that know them; calls are admitted in this order, too.</summary>
    public static IReadOnlyList<OrgModule> AddTo(OrgState org)
    {
        org.Add(new CursorCodec());
        org.Add(new Journal());
        org.Add(new FaultPlan());
        org.Add(new OperationMap());
        OrgModule[] modules = [];
        Add(new LogModule());
        Add(new SchemaModule(org));
        Add(new UserModule(org));
        Add(new SessionModule(org));
        Add(new FactorModule());
        Add(new GroupModule(org));
        Add(new ZoneModule());
        Add(new RoleModule(org));
        Add(new AppModule(org));
        Add(new DPoPModule());
        Add(new TokenModule(org));
        Add(new RateLimitModule());
        Add(new RoleLimitModule());
        Add(new OrganizationModule());
        return modules;

        void Add(OrgModule module)
        {
            org.Add(module);
            modules = [.. modules, module];
        }
    }
}
