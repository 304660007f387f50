using OktaGen.Cli;

return await OktaGenCommand.Create().Parse(args).InvokeAsync();
