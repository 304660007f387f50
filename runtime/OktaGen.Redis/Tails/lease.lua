-- Takes, renews or ends a lease for one holder, whatever became of what it said before.
-- ARGV: 1 the holder; 2 milliseconds that the lease lasts from now on, 0 to end it; 3 whether to take it where nobody has it.
-- Returns 1 where it is the holder's, 0 where it is not.
local holder = redis.call('GET', KEYS[1])
if not holder and ARGV[3] == '1' then
  redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
  return 1
end
if holder ~= ARGV[1] then return 0 end
if ARGV[2] == '0' then
  redis.call('DEL', KEYS[1])
else
  redis.call('PEXPIRE', KEYS[1], ARGV[2])
end
return 1
